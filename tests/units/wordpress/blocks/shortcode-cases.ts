/** What is left where the extension that made something of it is gone: written, and kept. */
export const shortcodeCases: [name: string, written: string, kept: string][] = [
  ['a gallery', 'Un [gallery ids="1,2"] deux', 'Un  deux'],
  ['quotes made pretty', 'Un[gallery columns=”2″ ids=« 1,2 »]', 'Un'],
  ['one without attributes', '[gallery][playlist ids="1"]', ''],
  ['what a pair holds', '[vc_row][vc_column width="1/2"]Un[/vc_column][/vc_row]', 'Un'],
  ['one that nobody knows', '[extension_absente id="3"]Un[/extension_absente]', 'Un'],
  ['a title', '[contact-form-7 id="12" title="Écrivez-nous"]', ' Écrivez-nous '],
  ['words in quotes made pretty', '[bouton lien=”/a” texte=« L’eau, ici »]', ' L’eau, ici '],
  [
    'a sentence beside what is for machines',
    '[note auteur_id="3" message="Une phrase entière"]',
    ' Une phrase entière ',
  ],
  ['names of styles', '[x class="grand rouge gras" style="color: dark red"]', ''],
  [
    'a remark',
    'Un [sic] deux [1] trois [NDLR : quatre] […]',
    'Un [sic] deux [1] trois [NDLR : quatre] […]',
  ],
  ['the end of nothing', 'Un [/maroc]', 'Un [/maroc]'],
  ['an equation', '[a = b]', '[a = b]'],
  ['a bracket that is never closed', '[gallery ids="1" [vc_row', '[gallery ids="1" [vc_row'],
];
