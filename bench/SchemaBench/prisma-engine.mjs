// node prisma-engine.mjs <module folder>
// Answers lines: "load <file>" reads a schema, "lint" and "format" run Prisma's own engine on it; each answer is one line of JSON.
import { createRequire } from 'node:module';
import fs from 'node:fs';
import readline from 'node:readline';

globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message(message) { console.error(message); } };
const engine = createRequire(import.meta.url)(process.argv[2]);
const options = JSON.stringify({ textDocument: { uri: 'file:/schema.prisma' }, options: { tabSize: 2, insertSpaces: true } });
let files = '[]';
const operations = { lint: () => engine.lint(files), format: () => engine.format(files, options) };

for await (const line of readline.createInterface({ input: process.stdin })) {
  const [word, argument] = line.split('\t');
  if (word === 'load') {
    // Made once, outside the times: the engine takes its files as one text of JSON.
    files = JSON.stringify([['schema.prisma', fs.readFileSync(argument, 'utf8')]]);
    console.log('{}');
    continue;
  }
  const cpu = process.cpuUsage(), start = performance.now();
  const output = operations[word]();
  const wallMs = performance.now() - start, used = process.cpuUsage(cpu);
  console.log(JSON.stringify({ wallMs, cpuMs: (used.user + used.system) / 1000, answer: word === 'lint' ? JSON.parse(output).length : JSON.parse(output)[0][1].length }));
}
