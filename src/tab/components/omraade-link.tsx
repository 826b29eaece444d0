import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Omraade } from '../../domain/strategi/omraade';
import { useView } from '../app/view-context';

const useStyles = makeStyles({
  link: {
    color: 'inherit',
    textDecorationLine: 'none',
    ':hover': { color: tokens.colorBrandForegroundLink, textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px', borderRadius: tokens.borderRadiusSmall },
  },
  open: { color: tokens.colorBrandForegroundLink },
});

/** How the panel finds the link it was opened from, to give the focus back. */
export function omraadeLinkSelector(omraadeId: number): string {
  return `a[data-omraade="${omraadeId}"]`;
}

/** An Omraade's number and title as a link that opens it in the panel. */
export function OmraadeLink({ omraade }: { readonly omraade: Omraade }) {
  const styles = useStyles();
  const { view, hrefOf } = useView();
  const open = view.omraadeId === omraade.id && view.handleplanId === null;
  return (
    <a href={hrefOf({ omraadeId: omraade.id, handleplanId: null })} data-omraade={omraade.id} aria-current={open ? 'true' : undefined} className={mergeClasses(styles.link, open && styles.open)}>
      {omraade.nummer === null ? omraade.titel : `${omraade.nummer} ${omraade.titel}`}
    </a>
  );
}
