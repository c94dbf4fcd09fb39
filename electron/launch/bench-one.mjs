import { pathToFileURL } from 'node:url';

const { measure } = await import(pathToFileURL(process.argv[2]).href);
process.stdout.write(`\n${JSON.stringify(await measure())}\n`);
process.exit(0);
