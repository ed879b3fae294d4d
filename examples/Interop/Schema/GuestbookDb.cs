using SchemaFirst;

namespace Interop;

/// <summary>A guest book that two programs keep: this one, and one in Node with Prisma's own client.</summary>
[Datasource(Provider.Sqlite)]
[Generator("client", "prisma-client-js")]
public sealed partial class GuestbookDb : SchemaClient;
