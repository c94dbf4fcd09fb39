import { Button, FileButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { z } from 'zod';
import { Line } from '#shared/record.ts';
import { MOST_LOGO_BYTES } from '#shared/website/website.contract.ts';
import type { Website } from '#shared/website/website.ts';
import { api, client } from '../../api/client.ts';
import { useChange } from '../../api/use-change.ts';
import { Banner } from '../../ui/banner.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import { FormDialog } from '../../ui/fields/form-dialog.tsx';
import { TextField } from '../../ui/fields/text-fields.tsx';
import { SectionHead } from '../../ui/section-head.tsx';
import styles from './website.module.css';

const Values = z.object({ words: Line });

/** The logo on every page, with what it shows for those who cannot see it. */
export function LogoSection({ website }: { website: Website }) {
  const { logo, version } = website;
  const [file, setFile] = useState<File | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const change = useChange();
  const choose = (chosen: File | null) => {
    setProblem(null);
    if (chosen !== null && chosen.size > MOST_LOGO_BYTES)
      setProblem('Use a logo of at most 500 kB');
    else setFile(chosen);
  };
  const remove = () => {
    setProblem(null);
    change(client.website.removeLogo({ version }), 'The logo is taken off').catch(
      (error: unknown) => setProblem(failureSentence(error)),
    );
  };
  return (
    <section aria-labelledby="site-logo">
      <SectionHead id="site-logo" title="Logo" note="PNG or JPEG, at most 500 kB" />
      <div className={styles.logo}>
        {problem === null ? null : <Banner tone="bad" title={problem} isAlert />}
        {logo === null ? (
          <p className={styles.quiet}>No logo. The name stands alone at the head of each page.</p>
        ) : (
          <>
            <LogoPicture sha256={logo.sha256} words={logo.words} />
            <p>
              {logo.words === ''
                ? 'Without words of its own: the name beside it says the same.'
                : `Read out as “${logo.words}”.`}
            </p>
          </>
        )}
        <div className={styles.links}>
          <FileButton accept="image/png,image/jpeg" onChange={choose}>
            {(props) => (
              <Button variant="default" {...props}>
                {logo === null ? 'Choose a logo' : 'Choose another logo'}
              </Button>
            )}
          </FileButton>
          {logo === null ? null : (
            <Button variant="default" onClick={remove}>
              Take the logo off
            </Button>
          )}
        </div>
      </div>
      <FormDialog
        opened={file !== null}
        onClose={() => setFile(null)}
        title="Put the logo on every page"
        summary={file?.name}
        submitLabel="Use this logo"
        schema={Values}
        defaults={{ words: logo?.words ?? '' }}
        onSubmit={async ({ words }) => {
          if (file === null) return;
          await change(client.website.setLogo({ version, file, words }), 'The logo is changed');
        }}
      >
        {({ control }) => (
          <TextField
            control={control}
            name="words"
            label="What the logo shows"
            hint="For those who cannot see it. Leave it empty where the name beside it says the same."
            isOptional
          />
        )}
      </FormDialog>
    </section>
  );
}

function LogoPicture({ sha256, words }: { sha256: string; words: string }) {
  const logo = useQuery({
    ...api.website.logo.queryOptions({ input: {} }),
    // Another logo is another file: what was read is not shown for it.
    queryKey: [...api.website.logo.queryKey({ input: {} }), sha256],
  });
  const address = useMemo(
    () => (logo.data === undefined ? null : URL.createObjectURL(logo.data)),
    [logo.data],
  );
  useEffect(
    () => () => {
      if (address !== null) URL.revokeObjectURL(address);
    },
    [address],
  );
  return address === null ? null : <img className={styles.logoPicture} src={address} alt={words} />;
}
