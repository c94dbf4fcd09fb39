import { Button } from '@mantine/core';
import { useState } from 'react';
import type { PassedWarning } from '#shared/publishing/publishing.ts';
import type { WebsitePage } from '#shared/website/website.ts';
import { Facts } from '../../ui/facts.tsx';
import { ProgressTask } from '../../ui/progress-task.tsx';
import { SectionHead } from '../../ui/section-head.tsx';
import { Shape } from '../../ui/shape.tsx';
import { BuildOutcome } from './build-outcome.tsx';
import { SiteChecks } from './site-checks.tsx';
import { SiteExport } from './site-export.tsx';
import { useSiteBuild } from './use-website.ts';
import type { WebsiteGo } from './use-website-address.ts';
import styles from './website.module.css';

interface SiteBuildProps {
  page: WebsitePage;
  go: WebsiteGo;
  isChecking: boolean;
  onCheck: () => void;
}

/** One verdict, the checks behind it, the build, and the websites that were built. */
export function SiteBuild({ page, go, isChecking, onCheck }: SiteBuildProps) {
  const { verdict, checks, exports, heldBack } = page;
  const [reasons, setReasons] = useState<ReadonlyMap<string, string>>(new Map());
  const { running, outcome, build } = useSiteBuild();
  const passed: PassedWarning[] = checks
    .filter(({ tone }) => tone === 'warn')
    .map(({ id }) => ({ check: id, reason: reasons.get(id)?.trim() ?? '' }));
  const whyNot = whyNotBuildable(
    checks.filter(({ tone }) => tone === 'stop').length,
    passed.filter(({ reason }) => reason.length < 3).length,
  );
  const tone = verdict.tone === 'stop' ? 'bad' : verdict.tone;
  const held = heldBack.filter(({ count }) => count > 0);
  return (
    <>
      <div className={styles.verdict} data-tone={tone}>
        <span className={styles.shape}>
          <Shape tone={tone} size={1.625} />
        </span>
        <div>
          <h2>{verdict.title}</h2>
          <p>{verdict.sentence}</p>
        </div>
      </div>
      <div className={styles.columns}>
        <SiteChecks
          checks={checks}
          reasons={reasons}
          isChecking={isChecking}
          go={go}
          onCheck={onCheck}
          onReason={(check, reason) => setReasons((now) => new Map(now).set(check, reason))}
        />
        <div className={styles.side}>
          <section aria-labelledby="site-build">
            <SectionHead
              id="site-build"
              title="The website as files"
              note={exports[0] === undefined ? 'not built yet' : `version ${exports[0].number}`}
            />
            {running === null ? (
              <div className={styles.build}>
                <p>
                  Every page, document, calendar and data file in one file for your web team. It is
                  read back before you get it, and works without a server.
                </p>
                <Button
                  disabled={whyNot !== null}
                  aria-describedby={whyNot === null ? undefined : 'why-not-build'}
                  onClick={() => void build(passed)}
                >
                  {exports.length === 0 ? 'Build the website' : 'Build again'}
                </Button>
                {whyNot === null ? null : (
                  <p id="why-not-build" className={styles.quiet}>
                    {whyNot}
                  </p>
                )}
              </div>
            ) : (
              <ProgressTask
                name={running.name}
                done={running.done}
                of={running.of}
                sentence={running.sentence}
                onCancel={running.cancel}
              />
            )}
            {outcome === null ? null : <BuildOutcome outcome={outcome} />}
            <ul className={styles.exports}>
              {exports.slice(0, 5).map((entry) => (
                <SiteExport key={entry.id} entry={entry} />
              ))}
            </ul>
          </section>
          {held.length === 0 ? null : (
            <section aria-labelledby="held-back">
              <SectionHead id="held-back" title="What stays inside" />
              <Facts
                facts={held.map(({ words, count }) => ({ name: words, value: String(count) }))}
              />
            </section>
          )}
        </div>
      </div>
    </>
  );
}

function whyNotBuildable(stops: number, unreasoned: number): string | null {
  if (stops === 1) return 'One check stops the build. Mend it first.';
  if (stops > 1) return `${stops} checks stop the build. Mend them first.`;
  if (unreasoned === 1) return 'Give the reason for one warning first.';
  if (unreasoned > 1) return `Give the reasons for ${unreasoned} warnings first.`;
  return null;
}
