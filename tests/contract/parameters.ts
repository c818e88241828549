/** The document's parameters. */
const parameter = (place: string, name: string, description: string, example: string) => ({
  name,
  in: place,
  description,
  schema: { type: 'string' },
  example,
});

export const path = (name: string, description: string, example: string) => ({
  ...parameter('path', name, description, example),
  required: true,
});

export const query = (name: string, description: string, example: string) =>
  parameter('query', name, description, example);

export const header = (name: string, description: string, example: string) =>
  parameter('header', name, description, example);

export const limit = (byDefault: number) => ({
  name: 'limit',
  in: 'query',
  description: 'The longest page that is wanted.',
  schema: { type: 'integer', minimum: 1, maximum: 100, default: byDefault },
});
