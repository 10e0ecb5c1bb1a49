// What the build puts in the place of a name while it writes a script.

/** By language, then by the name of the message: a text, or a function where the message has arguments. */
declare const __FC_WILL_IT_RUN_WORDS__: Record<string, Record<string, any>>;
