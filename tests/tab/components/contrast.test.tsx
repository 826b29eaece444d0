import { teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme, type Theme } from '@fluentui/react-components';
import { expect, test } from 'vitest';

const THEMES: readonly (readonly [string, Theme])[] = [['default', teamsLightTheme], ['dark', teamsDarkTheme], ['contrast', teamsHighContrastTheme]];

/** Text and ground as the badges, rows and pages pair them. */
const PAIRS: readonly (readonly [keyof Theme, keyof Theme])[] = [
  ['colorPaletteRedForeground1', 'colorPaletteRedBackground1'],
  ['colorPaletteYellowForeground2', 'colorPaletteYellowBackground1'],
  ['colorPaletteGreenForeground1', 'colorPaletteGreenBackground1'],
  ...(['colorNeutralForeground1', 'colorNeutralForeground2', 'colorNeutralForeground3', 'colorBrandForegroundLink'] as const).flatMap((text) =>
    (['colorNeutralBackground1', 'colorNeutralBackground2', 'colorNeutralBackground3'] as const).map((ground) => [text, ground] as const)),
];

function channel(value: number): number {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function luminance(colour: string): number {
  const hex = colour.length === 4 ? colour.slice(1).replace(/./g, '$&$&') : colour.slice(1);
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((place) => channel(Number.parseInt(hex.slice(place, place + 2), 16)));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((first, second) => second - first);
  return (light + 0.05) / (dark + 0.05);
}

test.each(THEMES)('in the %s theme every text has a contrast of at least 4.5 to 1', (_, theme) => {
  const weak = PAIRS.map(([text, ground]) => [text, ground, contrast(String(theme[text]), String(theme[ground])).toFixed(2)] as const).filter(([, , ratio]) => Number(ratio) < 4.5);
  expect(weak).toEqual([]);
});

test('the measure itself is right: black on white is 21 to 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777', '#ffffff')).toBeLessThan(4.5);
});
