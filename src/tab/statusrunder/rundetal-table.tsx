import { mergeClasses } from '@fluentui/react-components';
import { compareDanish } from '../../domain/danish-alphabet';
import { RUNDESVAR, type Rundetal } from '../../domain/statusrunde/round-completeness';
import { useTranslation } from '../app/translation';
import { FirstOf } from '../components/first-of';
import { useRundeStyles } from './runde-styles';
import { totalOf } from './rundetal-bar';

interface RundetalTableProps {
  readonly caption: string;
  /** What the rows are called. */
  readonly heading: string;
  readonly rows: readonly { readonly key: string; readonly name: string; readonly tal: Rundetal }[];
}

/** So many rows stand there at once; of more, the first ones. */
const ROWS_THAT_FIT = 60;
const ROWS_AT_ONCE = 25;

/** Who has answered, in numbers: those that miss most first. */
export function RundetalTable({ caption, heading, rows }: RundetalTableProps) {
  const styles = useRundeStyles();
  const { t } = useTranslation();
  const sorted = [...rows].sort((one, other) => other.tal.tavs - one.tal.tavs || compareDanish(one.name, other.name));
  return <FirstOf items={sorted} atOnce={ROWS_AT_ONCE} fits={ROWS_THAT_FIT}>{(shown) => (
    <div className={styles.scroller} role="region" aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>{heading}</th>
            {RUNDESVAR.map((svar) => <th key={svar} scope="col" className={mergeClasses(styles.head, styles.number)}>{t(`rundesvar.${svar}`)}</th>)}
            <th scope="col" className={mergeClasses(styles.head, styles.number)}>{t('statusrunder.ialt')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ key, name, tal }) => (
            <tr key={key}>
              <th scope="row" className={styles.cell}>{name}</th>
              {RUNDESVAR.map((svar) => <td key={svar} className={mergeClasses(styles.cell, styles.number)}>{tal[svar]}</td>)}
              <td className={mergeClasses(styles.cell, styles.number)}>{totalOf(tal)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )}</FirstOf>;
}
