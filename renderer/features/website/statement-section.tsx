import { londonDate } from '#shared/calendar/london-time.ts';
import { type Website, WebsiteFields } from '#shared/website/website.ts';
import { SelectField } from '../../ui/fields/choice-fields.tsx';
import { DateField } from '../../ui/fields/date-field.tsx';
import { SideBySide } from '../../ui/fields/form.tsx';
import { RecordForm } from '../../ui/fields/record-form.tsx';
import { TextAreaField } from '../../ui/fields/text-fields.tsx';
import { SectionHead } from '../../ui/section-head.tsx';
import { useSaveWebsite } from './use-save-website.ts';
import styles from './website.module.css';

const Values = WebsiteFields.pick({
  compliance: true,
  knownProblems: true,
  burden: true,
  testedHow: true,
  testedOn: true,
  statementOn: true,
  feedbackContact: true,
  enforcement: true,
});

/** The accessibility statement in the model form, from what is told here. */
export function StatementSection({ website }: { website: Website }) {
  const save = useSaveWebsite();
  const today = londonDate(new Date().toISOString());
  const { compliance, knownProblems, burden, testedHow, testedOn } = website;
  const { statementOn, feedbackContact, enforcement } = website;
  return (
    <section className={styles.column} aria-labelledby="site-statement">
      <SectionHead
        id="site-statement"
        title="Accessibility statement"
        note="in the model form that the regulations ask for"
      />
      <div className={styles.fields}>
        <RecordForm
          label="Accessibility statement"
          schema={Values}
          record={{ id: website.id ?? 'website', version: website.version }}
          values={{
            ...{ compliance, knownProblems, burden, testedHow, testedOn },
            ...{ statementOn, feedbackContact, enforcement },
          }}
          save={(target, change) => save(target, change)}
        >
          {({ control }) => (
            <>
              <SelectField
                control={control}
                name="compliance"
                label="The website meets WCAG 2.2 AA"
                options={[
                  { value: 'full', label: 'Fully' },
                  { value: 'partial', label: 'Partly' },
                  { value: 'none', label: 'Not' },
                ]}
              />
              <TextAreaField
                control={control}
                name="feedbackContact"
                label="Whom to ask for another format, or tell of a problem"
                hint="A post with an address, phone number or email that may be published."
                isRecord
              />
              <TextAreaField
                control={control}
                name="knownProblems"
                label="What is not accessible, and why"
                hint="Such as papers of partners that are scans."
                isRecord
                isOptional
              />
              <TextAreaField
                control={control}
                name="burden"
                label="What would be a disproportionate burden"
                isRecord
                isOptional
              />
              <TextAreaField
                control={control}
                name="testedHow"
                label="How it was tested"
                isRecord
                isOptional
              />
              <SideBySide>
                <DateField
                  control={control}
                  name="testedOn"
                  label="Last tested on"
                  today={today}
                  lean="past"
                  isOptional
                />
                <DateField
                  control={control}
                  name="statementOn"
                  label="Statement prepared on"
                  today={today}
                  lean="past"
                  isOptional
                />
              </SideBySide>
              <TextAreaField
                control={control}
                name="enforcement"
                label="Who enforces it"
                hint="Empty: the usual words on the Equality and Human Rights Commission."
                isRecord
                isOptional
              />
            </>
          )}
        </RecordForm>
      </div>
    </section>
  );
}
