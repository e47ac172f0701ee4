import { useMemo } from 'react';
import { useLanguage } from '../i18n/define-texts.ts';

/** Numbers and times as readers of the chosen language write them. */
export interface Format {
  /** @param digits behind the point; default 0 */
  number(value: number, digits?: number): string;
  /** @param share 0 to 1 */
  percent(share: number): string;
  /** What stands behind a number of percent. */
  percentSign: string;
  usd(value: number): string;
  /** A length of time in hours and minutes. */
  minutes(count: number): string;
  /** A moment of this machine's clock, in milliseconds since 1970. */
  moment(milliseconds: number): string;
  /** A date as `2026-03-02`, or with a time behind it, of whatever place: only put into words. */
  date(text: string): string;
  /** The month of a moment of UTC, in milliseconds since 1970, such as `Mar` or `Mar 2026`. */
  month(milliseconds: number, withYear: boolean): string;
  /** Day of the week of such a date; nothing where it is none. */
  weekday(text: string): string;
}

/** See {@link Format}. */
export function useFormat(): Format {
  const { language } = useLanguage();
  return useMemo(() => {
    const locale = language === 'zh' ? 'zh-CN' : 'en-GB';
    const numbers = new Map<number, Intl.NumberFormat>();
    const numberFormat = (digits: number) => {
      const known =
        numbers.get(digits) ??
        new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
      numbers.set(digits, known);
      return known;
    };
    const moments = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
    const weekdays = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
    const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
    const percentSign = language === 'zh' ? '%' : ' %';
    return {
      percentSign,
      number: (value, digits = 0) => numberFormat(digits).format(value),
      percent: (share) => `${numberFormat(0).format(100 * share)}${percentSign}`,
      usd: (value) => `$${numberFormat(value !== 0 && value < 0.1 ? 4 : 2).format(value)}`,
      minutes(count) {
        const [hours, rest] = [Math.floor(count / 60), Math.round(count % 60)];
        const units = language === 'zh' ? { h: ' 小时', min: ' 分钟' } : { h: ' h', min: ' min' };
        const parts = [
          ...(hours > 0 ? [`${hours}${units.h}`] : []),
          ...(rest > 0 || hours === 0 ? [`${rest}${units.min}`] : []),
        ];
        return parts.join(' ');
      },
      moment: (milliseconds) => moments.format(milliseconds),
      date(text) {
        const day = Date.parse(`${text.slice(0, 10)}T00:00:00Z`);
        return Number.isNaN(day) ? text : dates.format(day);
      },
      month: (milliseconds, withYear) =>
        new Intl.DateTimeFormat(locale, {
          month: 'short',
          timeZone: 'UTC',
          ...(withYear ? { year: 'numeric' } : {}),
        }).format(milliseconds),
      weekday(text) {
        const day = Date.parse(`${text.slice(0, 10)}T00:00:00Z`);
        return Number.isNaN(day) ? '' : weekdays.format(day);
      },
    };
  }, [language]);
}
