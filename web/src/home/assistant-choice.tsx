import { Chip, Group, Input } from '@mantine/core';
import type { StudyChoices, StudyKind } from '../../../src/studio/studies/study-choices.ts';
import { partWords, usePartWords } from '../parts/part-words.ts';
import { texts } from './texts.ts';
import classes from './study-form.module.css';

/** Which assistants take part, with a line on each that does. */
export function AssistantChoice(props: {
  kind: StudyKind;
  choices: StudyChoices;
  value: readonly string[];
  onChange: (value: readonly string[]) => void;
}) {
  const { kind, choices, value, onChange } = props;
  const t = texts.use();
  const wordsOf = usePartWords();
  const model = partWords.use()('model');
  const names = [...choices.assistants.builtIn, ...choices.models];
  return (
    <Input.Wrapper
      size="md"
      label={t('whom')}
      description={t('whomHint')}
      error={value.length === 0 ? t('needAssistant') : undefined}
      labelElement="div"
      role="group"
      aria-label={t('whom')}
    >
      <Chip.Group multiple value={[...value]} onChange={onChange}>
        <Group gap={8} mt={8}>
          {names.map((name) => (
            <Chip key={name} value={name} size="sm" variant="outline">
              {name}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
      <dl className={classes['about']}>
        {value.map((name, index) => (
          <div key={name}>
            <dt>
              {name}
              {index === 0 && <span className={classes['baseline']}> {t('baseline')}</span>}
            </dt>
            <dd>{wordsOf(kind === 'days' ? 'days' : 'talks', name) ?? model}</dd>
          </div>
        ))}
      </dl>
    </Input.Wrapper>
  );
}
