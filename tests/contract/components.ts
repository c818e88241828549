/**
 * The document's schemas, made from those that parse every answer. Where the reader is lenient (it
 * drops a malformed item, takes a time without seconds, `HTTPS:` in capitals) the document promises
 * what a newsroom should send.
 */
import { type ConversionConfig, toJsonSchema, toJsonSchemaDefs } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { blockSchema, inlineSchema } from '../../src/api/contract/body-schemas.ts';
import * as schemas from '../../src/api/contract/schemas.ts';
import { timeSchema } from '../../src/api/contract/value-schemas.ts';
import * as writing from '../../src/api/contract/writing-schemas.ts';
import { asObject, isObject, type JsonObject } from './json-object.ts';
import { withDescriptions } from './with-descriptions.ts';

const NAMED: Record<string, v.GenericSchema> = {
  Site: schemas.siteSchema,
  SiteLink: schemas.siteLinkSchema,
  Section: schemas.sectionSchema,
  HeadlinePage: schemas.headlinePageSchema,
  Headline: schemas.headlineSchema,
  Article: schemas.articleSchema,
  Author: schemas.authorSchema,
  Block: blockSchema,
  Inline: inlineSchema,
  CommentPage: schemas.commentPageSchema,
  Comment: schemas.commentSchema,
  PostedComment: writing.postedCommentSchema,
  NewComment: writing.newCommentSchema,
  Report: writing.reportSchema,
  Quote: schemas.quoteSchema,
  Time: timeSchema,
};
const names = new Map(Object.entries(NAMED).map(([name, schema]) => [schema, name]));

export const refTo = (name: string) => ({ $ref: `#/components/schemas/${name}` });

const conversion: ConversionConfig = {
  typeMode: 'input',
  target: 'draft-2020-12',
  overrideRef: ({ referenceId }) => refTo(referenceId).$ref,
  overrideAction: ({ valibotAction, jsonSchema }) => {
    const action: unknown = valibotAction;
    if (isItemNote(action)) return { type: 'array', items: itemOf(action.metadata.item()) };
    if (isPattern(action)) return { ...jsonSchema, pattern: action.requirement.source };
    // What only code can check (that there is such a date) is left to `format`.
    return asObject(action)['type'] === 'check' ? { ...jsonSchema } : undefined;
  },
};

interface ItemNote {
  metadata: { item: () => v.GenericSchema };
}

function isItemNote(action: unknown): action is ItemNote {
  return typeof asObject(asObject(action)['metadata'])['item'] === 'function';
}

function isPattern(action: unknown): action is { requirement: RegExp } {
  return asObject(action)['type'] === 'regex';
}

function itemOf(schema: v.GenericSchema) {
  const name = names.get(schema);
  if (name !== undefined) return refTo(name);
  const { $schema, ...item } = toJsonSchema(schema, conversion);
  return item;
}

/** The error of RFC 9457, with the codes that the reader knows. */
function problem(): JsonObject {
  const { properties } = toJsonSchema(schemas.problemSchema, conversion);
  // Only `duplicate` has it, and says so.
  const { comment, ...members } = properties ?? {};
  return {
    type: 'object',
    properties: {
      type: { type: 'string' },
      title: { type: 'string' },
      status: { type: 'integer' },
      detail: { type: 'string' },
      ...members,
    },
    required: ['type', 'title', 'status'],
  };
}

const commentEdit: JsonObject = {
  type: 'object',
  properties: { text: { type: 'string' } },
  required: ['text'],
};

const editedComment: JsonObject = {
  type: 'object',
  allOf: [refTo('Comment')],
  required: ['editedAt'],
};

/** Every schema of the document, by its name. */
export function components(): JsonObject {
  const made: JsonObject = {
    ...toJsonSchemaDefs(NAMED, conversion),
    CommentEdit: commentEdit,
    EditedComment: editedComment,
    Problem: problem(),
  };
  made['Time'] = { ...asObject(made['Time']), format: 'date-time' };
  return Object.fromEntries(
    Object.entries(made).map(([name, schema]) => {
      if (!isObject(schema)) throw new Error(`${name} is no schema`);
      return [name, withDescriptions(name, schema)];
    }),
  );
}
