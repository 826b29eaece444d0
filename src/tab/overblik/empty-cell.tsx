import { HiddenText } from '../components/hidden-text';

/** A cell with nothing to say: a dash to the eye, the reason to the ear, and no room taken on a phone. */
export function EmptyCell({ className, label }: { readonly className: string; readonly label: string }) {
  return <td role="cell" className={className} data-empty=""><span aria-hidden="true">–</span><HiddenText>{label}</HiddenText></td>;
}
