import { useQuery } from '@tanstack/react-query';
import { useSource } from '../api/source-context.ts';
import { articleOptions } from '../features/article/article-queries.ts';
import { blockText } from '../features/article/article-text.ts';
import { visitsSlot } from '../features/headlines/last-visit.ts';
import { readHeadlinesSlot } from '../features/headlines/read-headlines.ts';
import { changePreferences, preferencesSlot } from '../features/settings/preferences.ts';
import { shortened } from '../lib/text.ts';
import { definePart, LazyPart } from '../ui/lazy-part.tsx';
import { useSlot } from '../ui/use-slot.ts';
import { useNewsroom } from './newsroom.ts';

const settingsDialog = definePart(() =>
  import('../features/settings/settings-dialog.tsx').then((part) => part.SettingsDialog),
);
const shortcutsSheet = definePart(() =>
  import('../features/shortcuts/shortcuts-sheet.tsx').then((part) => part.ShortcutsSheet),
);

export type SheetName = 'settings' | 'shortcuts';

interface SheetsProps {
  open: SheetName | undefined;
  /** The article whose first words show what the settings do. */
  openSlug: string | undefined;
  onClose: () => void;
}

/** What the device knows of what was read, and when. */
function forgetReading(): void {
  readHeadlinesSlot.write(readHeadlinesSlot.initial);
  visitsSlot.write(visitsSlot.initial);
}

/** About what three lines of the settings hold. */
const SAMPLE_LENGTH = 80;

/** The sheets of the shell, loaded when one is first wanted. */
export function Sheets({ open, openSlug, onClose }: SheetsProps) {
  const { shortcuts } = useSlot(preferencesSlot);
  const { language } = useNewsroom();
  const { data: article } = useQuery({
    ...articleOptions(useSource(), openSlug ?? ''),
    enabled: false,
  });
  const opening = article?.body.map(blockText).find((text) => text !== '') ?? article?.title;
  return (
    <>
      {open === 'settings' && (
        <LazyPart part={settingsDialog}>
          {(SettingsDialog) => (
            <SettingsDialog
              isOpen
              onClose={onClose}
              onForget={forgetReading}
              sampleText={opening && shortened(opening, SAMPLE_LENGTH)}
              sampleLanguage={article?.language ?? language}
            />
          )}
        </LazyPart>
      )}
      {open === 'shortcuts' && (
        <LazyPart part={shortcutsSheet}>
          {(ShortcutsSheet) => (
            <ShortcutsSheet
              isOpen
              onClose={onClose}
              isEnabled={shortcuts}
              onEnabledChange={(isEnabled) => changePreferences({ shortcuts: isEnabled })}
            />
          )}
        </LazyPart>
      )}
    </>
  );
}
