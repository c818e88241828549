/** Who signs a reader's comments: kept on the device if the reader likes, else as long as the visit. */
import * as v from 'valibot';
import { defineSlot } from '../../../lib/storage.ts';
import { useSlot } from '../../../ui/use-slot.ts';

const namesSchema = v.object({ name: v.string(), email: v.string() });
const signatureSchema = v.object({ ...namesSchema.entries, isKept: v.boolean() });

type Names = v.InferOutput<typeof namesSchema>;
export type Signature = v.InferOutput<typeof signatureSchema>;

const UNSIGNED: Names = { name: '', email: '' };

const keptSlot = defineSlot<Signature>({
  name: 'comment-signature',
  version: 2,
  initial: { ...UNSIGNED, isKept: true },
  parse: (stored) => parsed(signatureSchema, stored),
  migrate(stored, version) {
    const names = version === 1 ? parsed(namesSchema, stored) : undefined;
    return names && { ...names, isKept: true };
  },
});

const visitSlot = defineSlot<Names>({
  name: 'comment-signature',
  version: 1,
  initial: UNSIGNED,
  isOfVisit: true,
  parse: (stored) => parsed(namesSchema, stored),
});

export function readSignature(): Signature {
  return chosen(keptSlot.read(), visitSlot.read());
}

/** The signature as state: what is typed in one form stands in all of them. */
export function useSignature(): Signature {
  return chosen(useSlot(keptSlot), useSlot(visitSlot));
}

/** Where it is no longer to be kept, the device forgets it. */
export function writeSignature({ name, email, isKept }: Signature): void {
  keptSlot.write(isKept ? { name, email, isKept } : { ...UNSIGNED, isKept });
  visitSlot.write(isKept ? UNSIGNED : { name, email });
}

function chosen(kept: Signature, visit: Names): Signature {
  return kept.isKept ? kept : { ...visit, isKept: false };
}

function parsed<T>(schema: v.GenericSchema<unknown, T>, stored: unknown): T | undefined {
  const result = v.safeParse(schema, stored);
  return result.success ? result.output : undefined;
}
