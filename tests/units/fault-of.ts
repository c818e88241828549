import { SourceError, type SourceFault } from '../../src/api/source.ts';

/** The fault that an operation ends in; anything else that it ends in is thrown. */
export async function faultOf(operation: Promise<unknown>): Promise<SourceFault> {
  try {
    await operation;
  } catch (error) {
    if (error instanceof SourceError) return error.fault;
    throw new Error('not a SourceError', { cause: error });
  }
  throw new Error('no error at all');
}
