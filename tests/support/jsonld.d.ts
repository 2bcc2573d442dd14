/** As much of jsonld as the tests use. */
declare module 'jsonld' {
  export interface Term {
    termType: 'NamedNode' | 'BlankNode' | 'Literal';
    value: string;
    language?: string;
    datatype?: {value: string};
  }
  export interface Quad {
    subject: Term;
    predicate: Term;
    object: Term;
  }
  const jsonld: {
    toRDF(document: object, options: {base: string; safe: boolean; documentLoader: (url: string) => never}): Promise<Quad[]>;
  };
  export default jsonld;
}
