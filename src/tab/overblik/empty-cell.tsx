import { HiddenText } from '../components/hidden-text';

/** A cell with nothing to say, or nothing yet (`sign`): a dash to the eye, the reason to the ear, and no room taken on a phone. */
export function EmptyCell({ className, label, sign = '–' }: { readonly className: string; readonly label: string; readonly sign?: string }) {
  return <td role="cell" className={className} data-empty=""><span aria-hidden="true">{sign}</span><HiddenText>{label}</HiddenText></td>;
}
