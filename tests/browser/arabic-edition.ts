/** `test` on the site of an Arabic newsroom: the build again, configured and prerendered as a publisher does it. */
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createDb } from '../../mocks/db.ts';
import { noFaults } from '../../mocks/faults.ts';
import { newArticle } from '../../mocks/new-article.ts';
import { startNewsroom } from '../../mocks/newsroom-server.ts';
import { createStaticFiles } from '../../mocks/preview/static-files.ts';
import { startPreview } from '../../mocks/preview.ts';
import { sample } from '../../mocks/sample.ts';
import { textToBlocks } from '../../mocks/text-to-blocks.ts';
import { test as base, DIST } from './test.ts';

const ORIGIN = 'https://khayt.example';
const PRERENDER = join(import.meta.dirname, '../../src/build/prerender.ts');
const TEXT = 'فقرة تجريبية فيها كلمات وأرقام 2025 وجملة « بين مزدوجتين » للقراءة. '.repeat(5);

/** Of the pages that are made: the lead, and one with a comment. */
export const ARABIC_SLUGS = { article: 'maqal-tajribi', discussed: 'khabar-akhar' };

function createArabicDb() {
  const [article, ...others] = [
    newArticle({
      id: 'maqal-1',
      slug: ARABIC_SLUGS.article,
      publishedAt: '2025-04-22T16:40:00+01:00',
      title: 'مقال تجريبي : نص طويل لاختبار الصفحة',
      body: textToBlocks(Array.from({ length: 8 }, () => TEXT).join('\n\n')),
    }),
    newArticle({
      id: 'khabar-1',
      slug: 'khabar-tajribi',
      publishedAt: '2025-04-23T15:30:00+01:00',
      title: 'خبر تجريبي قصير',
    }),
    newArticle({
      id: 'khabar-2',
      slug: ARABIC_SLUGS.discussed,
      publishedAt: '2025-04-23T15:21:00+01:00',
      title: 'خبر تجريبي آخر',
    }),
  ] as const;
  const site = { ...sample.site, name: 'الخيط', language: 'ar', lead: article.slug, links: [] };
  const db = createDb({ seed: { site, articles: [...others, article] } });
  db.comment({ articleId: 'khabar-2', author: { name: 'قارئة' }, text: 'تعليق أول.' });
  return db;
}

export const test = base.extend<object, { arabicSite: string }>({
  arabicSite: [
    async ({ playwright: _ }, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'le-fil-arabic-'));
      const site = join(folder, 'dist');
      await cp(DIST, site, { recursive: true, preserveTimestamps: true });
      await cp(`${DIST}-renderer`, `${site}-renderer`, { recursive: true });
      const shell = join(site, '200.html');
      const html = await readFile(shell, 'utf8');
      await writeFile(
        shell,
        html.replace('"language": "fr"', `"language": "ar", "origin": "${ORIGIN}"`),
      );
      const newsroom = await startNewsroom(createArabicDb());
      const options = ['--out', site, '--newsroom', newsroom.url];
      await promisify(execFile)(process.execPath, [PRERENDER, ...options]);
      await newsroom.close();
      await use(site);
      await rm(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],

  files: [({ arabicSite }, use) => use(createStaticFiles(arabicSite)), { scope: 'worker' }],

  newsroom: async ({ arabicSite, files }, use) => {
    const db = createArabicDb();
    const faults = noFaults();
    const preview = await startPreview({ port: 0, dist: arabicSite, files, db, faults });
    await use({ url: preview.url, db, faults });
    await preview.close();
  },
});
