using SchemaFirst.Studio.Tests.Kit;

namespace SchemaFirst.Studio.Tests;

/// <summary>On SQLite.</summary>
public sealed class SqliteReadOnly : ReadOnlySpecification<SqliteStage>;
