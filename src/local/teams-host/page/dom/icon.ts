const PATHS = {
  teams: 'M8.5 10.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Zm7.5 0a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM4 13.5c0-.6.4-1 1-1h7c.6 0 1 .4 1 1V16a4.5 4.5 0 0 1-9 0v-2.5Zm10.5-1H19c.6 0 1 .4 1 1v2a3.5 3.5 0 0 1-5.2 3',
  meeting: 'M5 6.5h14a1 1 0 0 1 1 1V18a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V7.500a1 1 0 0 1 1-1ZM4 10.500h16M8 4v4M16 4v4',
  settings: 'M4 7h9M17 7h3M4 12h3M11 12h9M4 17h7M15 17h5M15 5v4M9 10v4M13 15v4',
  close: 'M6 6l12 12M18 6 6 18',
  add: 'M12 5v14M5 12h14',
  more: 'M6 12h.01M12 12h.01M18 12h.01',
  bell: 'M6.500 16.500V11a5.500 5.500 0 0 1 11 0v5.500l1.500 1.500H5zM10 20.500h4M12 5.500v-2',
  mail: 'M4 6.500h16v11H4zM4 7l8 6 8-6',
  clock: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16ZM12 8v4.500l3 2',
  copy: 'M9 8h9v12H9zM6 16V4h9',
} as const;

export type IconName = keyof typeof PATHS;

/** A drawn icon, hidden from screen readers: the button around it has a name. */
export function icon(name: IconName): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', PATHS[name]);
  svg.append(path);
  return svg;
}
