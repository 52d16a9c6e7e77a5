import type { Heading, Root, RootContent } from 'mdast';

/** Numbers the annexes: the first heading inside each `:::bijlage` gets "Bijlage 1: " and so on before it. */
export function numberAnnexes(root: Root): Root {
  let count = 0;
  const children = root.children.map((node) => {
    if (node.type !== 'containerDirective' || node.name !== 'bijlage') return node;
    count += 1;
    return {
      ...node,
      children: labelFirstHeading(node.children, `Bijlage ${count}: `) as typeof node.children,
    };
  });
  return { ...root, children };
}

function labelFirstHeading(nodes: readonly RootContent[], label: string): RootContent[] {
  const first = nodes.findIndex((node) => node.type === 'heading');
  return nodes.map((node, index) => (index === first ? labelled(node as Heading, label) : node));
}

function labelled(heading: Heading, label: string): Heading {
  return { ...heading, children: [{ type: 'text', value: label }, ...heading.children] };
}
