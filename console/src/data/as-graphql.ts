import type { DocumentNode } from 'graphql';
import type { Question } from './pages';

/** A question as one would write it in the IDE: the document, and its variables beneath. */
export async function asGraphql({ document, variables }: Question): Promise<string> {
  const [{ print }, { visit }] = await Promise.all([
    import('graphql/language/printer'),
    import('graphql/language/visitor'),
  ]);
  const written = visit(document as DocumentNode, {
    Field: (node) => (node.name.value === '__typename' ? null : undefined),
  });
  const given = JSON.stringify(variables, null, 2)
    .split('\n')
    .map((line) => `# ${line}`);
  return `${print(written)}\n\n${given.join('\n')}\n`;
}
