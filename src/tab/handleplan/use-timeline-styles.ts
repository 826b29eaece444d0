import { makeStyles, tokens } from '@fluentui/react-components';

/** The look that the entries of the timeline share: a line with a point for each. */
export const useTimelineStyles = makeStyles({
  entry: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalXL,
    paddingBottom: tokens.spacingVerticalXL,
    '::before': { content: '""', position: 'absolute', left: '4px', top: '8px', bottom: '-8px', width: '2px', backgroundColor: tokens.colorNeutralStroke2 },
    ':last-child::before': { display: 'none' },
    ':last-child': { paddingBottom: 0 },
  },
  status: {
    '::after': { content: '""', position: 'absolute', left: '0', top: '5px', width: '10px', height: '10px', boxSizing: 'border-box', borderRadius: tokens.borderRadiusCircular, border: `2px solid ${tokens.colorNeutralStrokeAccessible}`, backgroundColor: tokens.colorNeutralBackground1 },
  },
  /** The status that counts. */
  newest: {
    '::after': { borderTopColor: tokens.colorCompoundBrandStroke, borderRightColor: tokens.colorCompoundBrandStroke, borderBottomColor: tokens.colorCompoundBrandStroke, borderLeftColor: tokens.colorCompoundBrandStroke, backgroundColor: tokens.colorCompoundBrandBackground },
  },
  /** A change is a smaller thing than a status: a stroke instead of a ring. */
  change: {
    '::after': { content: '""', position: 'absolute', left: '0', top: '9px', width: '10px', height: '2px', backgroundColor: tokens.colorNeutralStrokeAccessible },
  },
});
