/** What the document says in words of `GET /headlines/stream`, for the checker. */
import * as v from 'valibot';

type ValueFaults = (schema: string, value: unknown) => string[];

const idSchema = v.pipe(v.string(), v.nonEmpty());
const SAID = {
  withdrawn: v.strictObject({ id: idSchema }),
  comment: v.strictObject({ articleId: idSchema, total: v.pipe(v.number(), v.integer()) }),
};

/** What is wrong with the text of a stream, as far as it went. */
export function eventFaults(text: string, faultsOfValue: ValueFaults): string[] {
  const [beginning = '', ...blocks] = text.split('\n\n');
  let last = Number.NEGATIVE_INFINITY;
  const faults = beginning.startsWith(':') ? [] : ['begins without a comment line'];
  // What follows the last blank line is not whole yet.
  for (const block of blocks.slice(0, -1)) {
    const fields = fieldsOf(block);
    const id = fields.get('id');
    if (id === undefined && fields.size > 0) faults.push('an event without an id');
    if (id !== undefined && !(/^\d+$/.test(id) && Number(id) > last)) {
      faults.push(`id ${id} does not grow`);
    }
    last = Number(id ?? last);
    faults.push(...dataFaults(fields.get('event'), fields.get('data'), faultsOfValue));
  }
  return faults;
}

/** By name; comment lines have none. */
function fieldsOf(block: string): Map<string, string> {
  const lines = block.split('\n').filter((line) => !line.startsWith(':'));
  return new Map(
    lines.map((line): [string, string] => {
      const [name = '', ...value] = line.split(': ');
      return [name, value.join(': ')];
    }),
  );
}

function dataFaults(
  event: string | undefined,
  data: string | undefined,
  faultsOfValue: ValueFaults,
): string[] {
  if (event === undefined && data === undefined) return [];
  const value: unknown = JSON.parse(data ?? 'null');
  const named = (faults: string[]) => faults.map((fault) => `${event}: ${fault}`);
  if (event === 'headline') return named(faultsOfValue('Headline', value));
  if (event !== 'withdrawn' && event !== 'comment') return [`unknown event ${event}`];
  const { issues = [] } = v.safeParse<v.GenericSchema>(SAID[event], value);
  return named(issues.map(({ message }) => message));
}
