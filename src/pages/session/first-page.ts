import type { Session } from "./session";

/** Where somebody begins who has signed in and asked for no page. */
export const firstPage = ({ isWorker }: Pick<Session, "isWorker">): string => (isWorker ? "/me" : "/map");
