import { Slider, Switch } from '@mantine/core';
import type { Settings, SettingsChange } from '#shared/settings/settings.ts';
import { setAppearance, useAppearance } from '../../ui/appearance.ts';
import { Sections } from '../../ui/layout.tsx';
import { SectionHead } from '../../ui/section-head.tsx';
import { Segments } from '../../ui/segments.tsx';
import { useAutosave } from '../../ui/use-autosave.ts';
import styles from './settings.module.css';
import { useAmendSettings } from './use-settings.ts';

const schemes = [
  { value: 'system', label: 'As the computer' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const;

/** How the window looks: changed at once, remembered on this computer and in the workspace. */
export function AppearanceSection({ settings }: { settings: Settings }) {
  const look = useAppearance();
  const { change } = useAutosave<SettingsChange>(useAmendSettings());
  const set = (wanted: SettingsChange & Parameters<typeof setAppearance>[0]) => {
    setAppearance(wanted);
    change(wanted);
  };
  return (
    <Sections>
      <section aria-labelledby="colours">
        <SectionHead id="colours" title="Colours and size" />
        <div className={styles.fields}>
          <Segments
            label="Colours"
            value={look.appearance}
            options={schemes}
            onChange={(appearance) => {
              set({ appearance });
            }}
          />
          <div>
            <span className={styles.label} id="text-size">
              Text size, {look.textSize}%
            </span>
            <Slider
              className={styles.slider}
              thumbProps={{ 'aria-labelledby': 'text-size' }}
              min={90}
              max={150}
              step={5}
              marks={[90, 100, 125, 150].map((value) => ({ value, label: `${String(value)}%` }))}
              label={null}
              value={look.textSize}
              onChange={(textSize) => {
                set({ textSize });
              }}
            />
          </div>
          <Switch
            label="Roomier rows"
            description="More space between the lines of lists and tables."
            checked={look.roomierRows}
            onChange={(event) => {
              set({ roomierRows: event.currentTarget.checked });
            }}
          />
          <Switch
            label="No movement"
            description="Menus and panes appear at once."
            checked={look.reduceMotion}
            onChange={(event) => {
              set({ reduceMotion: event.currentTarget.checked });
            }}
          />
        </div>
      </section>
      <section aria-labelledby="keys">
        <SectionHead id="keys" title="Keyboard" />
        <div className={styles.fields}>
          <Switch
            label="Single letters as shortcuts"
            description="N for new, M to move: only while a list has the focus. Off for speech input."
            checked={settings.singleLetterShortcuts}
            onChange={(event) => {
              set({ singleLetterShortcuts: event.currentTarget.checked });
            }}
          />
        </div>
      </section>
    </Sections>
  );
}
