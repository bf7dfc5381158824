// Runs the browser twins: reads [{module, name, arguments}] from standard input, writes the answers as JSON.
import { text } from "node:stream/consumers";

const calls = JSON.parse(await text(process.stdin));
const answers = [];
for (const { module, name, arguments: given } of calls) {
  const room = await import(`../../generator/${module}`);
  answers.push(room[name](...given));
}
process.stdout.write(JSON.stringify(answers));
