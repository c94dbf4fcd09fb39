import { IconDeviceFloppy, IconHelp } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { CountMark } from '../../ui/mark.tsx';
import { mainPlaces, outputPlaces, registerPlaces, settingsPlace, type Place } from '../places.ts';
import { useAppServices } from '../services.ts';
import styles from './navigation.module.css';
import { openShortcuts } from './shortcut-dialog.tsx';

/** The places of the program: 228 px with names, or an 80 px rail with icon and word. */
export function Navigation({ isRail }: { isRail: boolean }) {
  const { backupSentence } = useAppServices();
  return (
    <nav className={styles.nav} data-rail={isRail} aria-label="Main" data-pane="Main navigation">
      <ul className={styles.list}>
        {mainPlaces.map((place) => (
          <NavigationLink key={place.id} place={place} isRail={isRail} />
        ))}
      </ul>
      {isRail ? null : <p className={styles.heading}>Registers</p>}
      <ul className={styles.list} aria-label="Registers">
        {registerPlaces.map((place) => (
          <NavigationLink key={place.id} place={place} isRail={isRail} />
        ))}
      </ul>
      {isRail ? null : <p className={styles.heading}>Outputs</p>}
      <ul className={styles.list} aria-label="Outputs">
        {outputPlaces.map((place) => (
          <NavigationLink key={place.id} place={place} isRail={isRail} />
        ))}
      </ul>
      <div className={styles.space} />
      <ul className={styles.list} aria-label="Program">
        <NavigationLink place={settingsPlace} isRail={isRail} />
        <li>
          <button
            type="button"
            className={styles.entry}
            aria-haspopup="dialog"
            aria-keyshortcuts="F1"
            onClick={openShortcuts}
          >
            <IconHelp className={styles.icon} stroke={1.6} aria-hidden="true" />
            <span className={styles.word}>{isRail ? 'Help' : 'Help and shortcuts'}</span>
          </button>
        </li>
      </ul>
      {isRail || backupSentence === null ? null : (
        <p className={styles.backup}>
          <IconDeviceFloppy size={16} stroke={1.6} aria-hidden="true" />
          <span>{backupSentence}</span>
        </p>
      )}
    </nav>
  );
}

function NavigationLink({ place, isRail }: { place: Place; isRail: boolean }) {
  const { overdue } = useAppServices();
  const late = overdue[place.id];
  return (
    <li>
      <Link
        to={place.to}
        className={styles.entry}
        activeOptions={{ exact: false, includeSearch: false }}
        activeProps={{ 'aria-current': 'page' }}
        aria-keyshortcuts={place.keys?.replace('Ctrl', 'Control')}
      >
        <place.icon className={styles.icon} stroke={1.6} aria-hidden="true" />
        <span className={styles.word}>{isRail ? place.shortName : place.name}</span>
        {late === undefined ? null : <CountMark tone="bad" count={late.count} label={late.label} />}
      </Link>
    </li>
  );
}
