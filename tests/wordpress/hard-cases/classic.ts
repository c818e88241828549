/** What the classic editor stored: lines, not paragraphs, captions and galleries as shortcodes. */
export const CLASSIC_HTML = `Un premier paragraphe sans balise.
Une seconde ligne du même paragraphe.

Un <b>second</b> paragraphe, <i>penché</i>, puis <u>souligné</u> et <font color="red">rouge</font>.

[caption id="attachment_1" align="aligncenter" width="1200"]<img class="wp-image-PICTURE_ID size-large" src="PICTURE" alt="Un champ" width="1200" height="800" /> La légende d’autrefois[/caption]

<blockquote>Une citation d’autrefois.</blockquote>
<ul>
 	<li>Un</li>
 	<li>Deux</li>
</ul>
[gallery ids="PICTURE_ID"]
<center>Un texte centré</center>
&nbsp;

Le dernier mot.`;

export const CLASSIC_WORDS = [
  'Un premier paragraphe sans balise.',
  'Une seconde ligne du même paragraphe.',
  'Un second paragraphe, penché, puis souligné et rouge.',
  'La légende d’autrefois',
  'Une citation d’autrefois.',
  'Deux',
  'Un texte centré',
  'Le dernier mot.',
];
