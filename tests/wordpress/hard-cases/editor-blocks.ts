/**
 * Everything that the editor can make, as it stores it, and the words of each that no reader may miss.
 * `SITE` stands for the address of the WordPress, `PICTURE` for that of a picture in its library.
 */
export interface EditorBlock {
  name: string;
  markup: string;
  words: string[];
}

/** A block whose markup is HTML between two comments. */
function block(name: string, html: string, words: string[], attributes = ''): EditorBlock {
  const open = attributes === '' ? `<!-- wp:${name} -->` : `<!-- wp:${name} ${attributes} -->`;
  return { name, markup: `${open}\n${html}\n<!-- /wp:${name} -->`, words };
}

const PICTURE = '<img src="PICTURE" alt="Un champ vert" class="wp-image-PICTURE_ID"/>';

const TEXT: EditorBlock[] = [
  block(
    'paragraph',
    '<p class="has-drop-cap">Paragraphe <strong>fort</strong>, <em>penché</em>, <s>barré</s>, H<sub>2</sub>O, 1<sup>er</sup>, <code>code</code>, <mark>surligné</mark>, <kbd>Ctrl</kbd>,<br>à la ligne, et <a href="https://exemple.ma/a?b=1&amp;c=2">un lien</a>.</p>',
    ['Paragraphe fort, penché, barré, H2O', 'surligné', 'Ctrl', 'à la ligne, et un lien'],
    '{"dropCap":true}',
  ),
  block('heading', '<h2 class="wp-block-heading">Titre de niveau deux</h2>', [
    'Titre de niveau deux',
  ]),
  block(
    'heading',
    '<h5 class="wp-block-heading">Titre de niveau cinq</h5>',
    ['Titre de niveau cinq'],
    '{"level":5}',
  ),
  block(
    'list',
    '<ol reversed start="3"><!-- wp:list-item --><li>Premier point<!-- wp:list --><ul><!-- wp:list-item --><li>Point imbriqué</li><!-- /wp:list-item --></ul><!-- /wp:list --></li><!-- /wp:list-item --><!-- wp:list-item --><li>Second point</li><!-- /wp:list-item --></ol>',
    ['Premier point', 'Point imbriqué', 'Second point'],
    '{"ordered":true}',
  ),
  block(
    'quote',
    '<blockquote class="wp-block-quote"><!-- wp:paragraph --><p>Une parole citée.</p><!-- /wp:paragraph --><cite>Qui l’a dite</cite></blockquote>',
    ['Une parole citée.', 'Qui l’a dite'],
  ),
  block(
    'pullquote',
    '<figure class="wp-block-pullquote"><blockquote><p>Une parole en exergue.</p><cite>Son auteure</cite></blockquote></figure>',
    ['Une parole en exergue.', 'Son auteure'],
  ),
  block('code', '<pre class="wp-block-code"><code>if (a &lt; b) {\n  return "c";\n}</code></pre>', [
    'if (a < b) {',
    'return "c";',
  ]),
  block(
    'preformatted',
    '<pre class="wp-block-preformatted">Texte   préformaté\n  sur deux lignes</pre>',
    ['préformaté', 'sur deux lignes'],
  ),
  block('verse', '<pre class="wp-block-verse">Un vers,\nun autre vers</pre>', [
    'Un vers,',
    'un autre vers',
  ]),
  block(
    'details',
    '<details class="wp-block-details"><summary>Le résumé à déplier</summary><!-- wp:paragraph --><p>Le détail caché.</p><!-- /wp:paragraph --></details>',
    ['Le résumé à déplier', 'Le détail caché.'],
  ),
];

const MEDIA: EditorBlock[] = [
  block(
    'image',
    `<figure class="wp-block-image size-large">${PICTURE}<figcaption class="wp-element-caption">La légende de l’image</figcaption></figure>`,
    ['La légende de l’image'],
    '{"id":PICTURE_ID,"sizeSlug":"large"}',
  ),
  block(
    'gallery',
    `<figure class="wp-block-gallery has-nested-images columns-default is-cropped"><!-- wp:image {"id":PICTURE_ID} --><figure class="wp-block-image">${PICTURE}<figcaption class="wp-element-caption">Première de la galerie</figcaption></figure><!-- /wp:image --><!-- wp:image {"id":PICTURE_ID} --><figure class="wp-block-image">${PICTURE}<figcaption class="wp-element-caption">Seconde de la galerie</figcaption></figure><!-- /wp:image --><figcaption class="blocks-gallery-caption wp-element-caption">La galerie entière</figcaption></figure>`,
    ['Première de la galerie', 'Seconde de la galerie', 'La galerie entière'],
    '{"linkTo":"none"}',
  ),
  block(
    'cover',
    '<div class="wp-block-cover"><span aria-hidden="true" class="wp-block-cover__background has-background-dim"></span><img class="wp-block-cover__image-background" alt="" src="PICTURE" data-object-fit="cover"/><div class="wp-block-cover__inner-container"><!-- wp:paragraph --><p>Écrit sur une couverture</p><!-- /wp:paragraph --></div></div>',
    ['Écrit sur une couverture'],
    '{"url":"PICTURE","dimRatio":50}',
  ),
  block(
    'media-text',
    `<div class="wp-block-media-text is-stacked-on-mobile"><figure class="wp-block-media-text__media">${PICTURE}</figure><div class="wp-block-media-text__content"><!-- wp:paragraph --><p>À côté d’une image</p><!-- /wp:paragraph --></div></div>`,
    ['À côté d’une image'],
    '{"mediaId":PICTURE_ID,"mediaType":"image"}',
  ),
  block(
    'audio',
    '<figure class="wp-block-audio"><audio controls src="SITE/wp-content/uploads/entretien.mp3"></audio><figcaption class="wp-element-caption">L’entretien à écouter</figcaption></figure>',
    ['L’entretien à écouter'],
  ),
  block(
    'video',
    '<figure class="wp-block-video"><video controls src="SITE/wp-content/uploads/reportage.mp4"></video><figcaption class="wp-element-caption">Le reportage à voir</figcaption></figure>',
    ['Le reportage à voir'],
  ),
  block(
    'file',
    '<div class="wp-block-file"><a id="f1" href="SITE/wp-content/uploads/rapport.pdf">Le rapport entier</a><a href="SITE/wp-content/uploads/rapport.pdf" class="wp-block-file__button wp-element-button" download aria-describedby="f1">Télécharger</a></div>',
    ['Le rapport entier', 'Télécharger'],
    '{"href":"SITE/wp-content/uploads/rapport.pdf"}',
  ),
  block(
    'embed',
    '<figure class="wp-block-embed is-type-video is-provider-youtube wp-block-embed-youtube"><div class="wp-block-embed__wrapper">\nhttps://www.youtube.com/watch?v=dQw4w9WgXcQ\n</div><figcaption class="wp-element-caption">La vidéo intégrée</figcaption></figure>',
    ['La vidéo intégrée'],
    '{"url":"https://www.youtube.com/watch?v=dQw4w9WgXcQ","type":"video","providerNameSlug":"youtube"}',
  ),
];

const LAYOUT: EditorBlock[] = [
  block(
    'table',
    '<figure class="wp-block-table"><table><thead><tr><th>Région</th><th>Hectares</th></tr></thead><tbody><tr><td>Souss</td><td>4 000</td></tr><tr><td colspan="2">Deux cellules en une</td></tr></tbody><tfoot><tr><td>Somme</td><td>9 000</td></tr></tfoot></table><figcaption class="wp-element-caption">Le tableau des régions</figcaption></figure>',
    ['Région', 'Souss', 'Deux cellules en une', 'Somme', '9 000', 'Le tableau des régions'],
  ),
  block(
    'buttons',
    '<div class="wp-block-buttons"><!-- wp:button --><div class="wp-block-button"><a class="wp-block-button__link wp-element-button" href="https://exemple.ma/inscription">S’inscrire ici</a></div><!-- /wp:button --></div>',
    ['S’inscrire ici'],
  ),
  block(
    'columns',
    '<div class="wp-block-columns"><!-- wp:column --><div class="wp-block-column"><!-- wp:paragraph --><p>Colonne une</p><!-- /wp:paragraph --></div><!-- /wp:column --><!-- wp:column --><div class="wp-block-column"><!-- wp:paragraph --><p>Colonne deux</p><!-- /wp:paragraph --></div><!-- /wp:column --></div>',
    ['Colonne une', 'Colonne deux'],
  ),
  block(
    'group',
    '<div class="wp-block-group"><!-- wp:group --><div class="wp-block-group"><!-- wp:paragraph --><p>Dans un groupe de groupe</p><!-- /wp:paragraph --></div><!-- /wp:group --></div>',
    ['Dans un groupe de groupe'],
  ),
  block('separator', '<hr class="wp-block-separator has-alpha-channel-opacity"/>', []),
  block('html', '<section><div>Du HTML <b>à la main</b></div>et du texte nu</section>', [
    'Du HTML à la main',
    'et du texte nu',
  ]),
  block('shortcode', '[extension_absente titre="Perdu"]Entre deux balises[/extension_absente]', [
    'Entre deux balises',
  ]),
  {
    name: 'unknown block',
    markup:
      '<!-- wp:editeur/inconnu {"a":1} --><x-inconnu>Un bloc d’une extension</x-inconnu><!-- /wp:editeur/inconnu -->',
    words: ['Un bloc d’une extension'],
  },
  block('more', '<!--more-->', []),
  block('paragraph', '<p>Après la suite.</p>', ['Après la suite.']),
  block('nextpage', '<!--nextpage-->', []),
  block('paragraph', '<p>Sur la deuxième page.</p>', ['Sur la deuxième page.']),
  block(
    'paragraph',
    '<p>Avec une note<sup data-fn="note-une" class="fn"><a href="#note-une" id="note-une-link">1</a></sup>.</p>',
    ['Avec une note'],
  ),
  { name: 'footnotes', markup: '<!-- wp:footnotes /-->', words: ['Le texte de la note en bas.'] },
];

export const EDITOR_BLOCKS: EditorBlock[] = [...TEXT, ...MEDIA, ...LAYOUT];

/** Where WordPress keeps what stands in the block of footnotes. */
export const FOOTNOTES = JSON.stringify([
  { id: 'note-une', content: 'Le texte de la note en bas.' },
]);
