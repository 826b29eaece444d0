import { aSharePoint } from './a-site';

/** A SharePoint in a process of its own, to be killed: its data file is the argument, its address the first line it prints. */
const { origin } = await aSharePoint({ dataFile: process.argv[2] ?? '' });
process.stdout.write(`${origin}\n`);
