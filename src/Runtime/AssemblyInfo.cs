using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("SchemaFirst.Runtime.Sqlite")]
[assembly: InternalsVisibleTo("SchemaFirst.Runtime.PostgreSql")]
[assembly: InternalsVisibleTo("SchemaFirst.Studio")]
[assembly: InternalsVisibleTo("SchemaFirst.Runtime.Tests")]
