import { NativeSelect } from '@mantine/core';
import { texts } from './texts.ts';

/** Who takes a part: the built-in one, which comes first, or a model. */
export function PartChoice(props: {
  label: string;
  choices: readonly string[];
  value: string;
  onChange: (value: string) => void;
}) {
  const { label, choices, value, onChange } = props;
  const t = texts.use();
  return (
    <NativeSelect
      size="md"
      label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      data={choices.map((name, index) => ({ value: name, label: index === 0 ? t('builtIn', { name }) : name }))}
    />
  );
}
