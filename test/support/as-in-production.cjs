// GraphQL.js looks at this once, when it is read: elsewhere than in production it compares classes by their names besides, which
// took 3 of the 30 seconds of the access matrix. Only one copy of it is installed (npm ls graphql), so there is nothing to find.
const { NODE_ENV } = process.env;
process.env.NODE_ENV = "production";
require("graphql/jsutils/instanceOf");
process.env.NODE_ENV = NODE_ENV;
