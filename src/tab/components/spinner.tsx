import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  ring: {
    display: 'inline-block',
    boxSizing: 'border-box',
    width: '20px',
    height: '20px',
    border: '2px solid currentColor',
    borderRightColor: 'transparent',
    borderRadius: tokens.borderRadiusCircular,
    animationName: { to: { transform: 'rotate(360deg)' } },
    animationDuration: '1.2s',
    animationTimingFunction: 'linear',
    animationIterationCount: 'infinite',
    '@media (prefers-reduced-motion: reduce)': { animationName: 'none' },
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', color: 'ButtonText' },
  },
});

/** Turns in a button while it works; what it does is said by the button's words. */
export function Spinner() {
  return <span className={useStyles().ring} aria-hidden="true" />;
}
