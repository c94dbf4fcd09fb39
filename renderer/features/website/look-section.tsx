import { judgeLinkColour, judgeMainColour } from '#shared/website/colour.rules.ts';
import { type Website, type WebsiteBody, WebsiteFields } from '#shared/website/website.ts';
import { SelectField } from '../../ui/fields/choice-fields.tsx';
import { RecordForm } from '../../ui/fields/record-form.tsx';
import { TextAreaField, TextField } from '../../ui/fields/text-fields.tsx';
import { SectionHead } from '../../ui/section-head.tsx';
import { ColourField } from './colour-field.tsx';
import { LogoSection } from './logo-section.tsx';
import { useSaveWebsite } from './use-save-website.ts';
import styles from './website.module.css';

const Values = WebsiteFields.pick({
  name: true,
  leadBodyId: true,
  baseUrl: true,
  colourMain: true,
  colourLink: true,
  footer: true,
});

/** What the website is called, where it stands and how it looks; each change saves itself. */
export function LookSection({
  website,
  bodies,
}: {
  website: Website;
  bodies: readonly WebsiteBody[];
}) {
  const save = useSaveWebsite();
  const { name, leadBodyId, baseUrl, colourMain, colourLink, footer } = website;
  return (
    <div className={styles.column}>
      <section aria-labelledby="site-look">
        <SectionHead id="site-look" title="Name and look" />
        <div className={styles.fields}>
          <RecordForm
            label="Name and look"
            schema={Values}
            record={{ id: website.id ?? 'website', version: website.version }}
            values={{ name, leadBodyId, baseUrl, colourMain, colourLink, footer }}
            save={(target, change) => save(target, change)}
          >
            {({ control }) => (
              <>
                <TextField
                  control={control}
                  name="name"
                  label="Name of the website"
                  hint="At the head of every page."
                />
                <SelectField
                  control={control}
                  name="leadBodyId"
                  label="Leading partnership"
                  emptyLabel="None"
                  options={bodies
                    .filter(({ isCurrent }) => isCurrent)
                    .map((body) => ({ value: body.bodyId, label: body.name }))}
                />
                <TextField
                  control={control}
                  name="baseUrl"
                  label="Address"
                  type="url"
                  hint="Where the website will stand, such as https://example.org/partnership/. Without it the feed and the map of the site have no full addresses."
                  isOptional
                />
                <ColourField
                  control={control}
                  name="colourMain"
                  label="Main colour"
                  hint="The band at the head of each page, such as #1d5d5a."
                  judge={judgeMainColour}
                />
                <ColourField
                  control={control}
                  name="colourLink"
                  label="Colour of links"
                  hint="On white."
                  judge={judgeLinkColour}
                />
                <TextAreaField
                  control={control}
                  name="footer"
                  label="Footer"
                  hint="At the foot of every page: who is responsible, and how to reach them."
                  isRecord
                  isOptional
                />
              </>
            )}
          </RecordForm>
        </div>
      </section>
      <LogoSection website={website} />
    </div>
  );
}
