/** The catalogues as `catalogue-plugin.ts` compiles and cuts them. */
declare module '*.ts?first' {
  export const messages: Record<
    string,
    import('@lingui/message-utils/compileMessage').CompiledMessage
  >;
}

declare module '*.ts?rest' {
  export const messages: Record<
    string,
    import('@lingui/message-utils/compileMessage').CompiledMessage
  >;
}
