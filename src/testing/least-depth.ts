import { asSchema, numberIn, referenced, type Schema, schemaEntries, schemaList, textsIn } from './schema.ts';

/** How many objects and arrays lie inside each other at least in a value of this schema; Infinity where a reference only leads back to itself. */
export function leastDepth(schema: Schema, root: Schema, inside: ReadonlySet<string> = new Set()): number {
  if (typeof schema === 'boolean' || schema['const'] !== undefined || schema['enum'] !== undefined) return 0;
  const depthOf = (part: Schema) => leastDepth(part, root, inside);
  const { $ref, anyOf, oneOf, allOf } = schema;
  const parts = schemaList(allOf).map(depthOf);
  if (typeof $ref === 'string') {
    if (inside.has($ref)) return Infinity;
    parts.push(leastDepth(referenced(root, $ref), root, new Set([...inside, $ref])));
  }
  for (const alternatives of [anyOf, oneOf]) {
    if (alternatives !== undefined) parts.push(Math.min(...schemaList(alternatives).map(depthOf)));
  }
  const types = textsIn(schema, 'type');
  if (types.every((type) => type === 'object' || type === 'array')) {
    const depths = types.length === 0 ? ['object', 'array'] : types;
    const own = depths.map((type) => 1 + Math.max(0, ...innerSchemas(schema, type).map(depthOf)));
    parts.push(types.length === 0 ? Math.max(...own) - 1 : Math.min(...own));
  }
  return Math.max(0, ...parts);
}

function innerSchemas(schema: Exclude<Schema, boolean>, type: string): Schema[] {
  if (type === 'array') {
    const first = schemaList(schema['prefixItems']);
    const least = numberIn(schema, 'minItems') ?? 0;
    return least > first.length ? [...first, asSchema(schema['items'] ?? true)] : first.slice(0, least);
  }
  const required = new Set(textsIn(schema, 'required'));
  return schemaEntries(schema['properties']).flatMap(([name, inner]) => (required.has(name) ? [inner] : []));
}
