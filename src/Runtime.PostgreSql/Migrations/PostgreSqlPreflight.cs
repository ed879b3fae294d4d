using Npgsql;
using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Migrations;
using SchemaDialect = SchemaFirst.Schema.Dialects.PostgreSql.PostgreSqlDialect;

namespace SchemaFirst.Runtime.PostgreSql.Migrations;

/// <summary>
/// Asks the server, before anything is changed, for the things that a plan takes for granted: extensions, types that the schema only names,
/// operator classes, and what default expressions call. Expressions and types are parsed by the server and never executed.
/// </summary>
internal sealed class PostgreSqlPreflight(NpgsqlConnection connection, MigrationPlan plan)
{
    private const string ExtensionSql =
        "SELECT name, array_agg(version) FROM pg_catalog.pg_available_extension_versions WHERE name = ANY ($1) GROUP BY name";

    private const string ClassSql =
        """
        SELECT EXISTS (
            SELECT 1 FROM pg_catalog.pg_opclass AS o JOIN pg_catalog.pg_am AS m ON m.oid = o.opcmethod
            WHERE m.amname = $1 AND o.opcname = $2)
        """;

    // An index without a class takes the default one of the column's type, or of a type whose values look the same.
    private const string DefaultClassSql =
        """
        SELECT EXISTS (
            SELECT 1 FROM pg_catalog.pg_opclass AS o
            JOIN pg_catalog.pg_am AS m ON m.oid = o.opcmethod
            JOIN pg_catalog.pg_type AS t ON t.oid = to_regtype($2)
            WHERE m.amname = $1 AND o.opcdefault AND (
                o.opcintype = t.oid
                OR (o.opcintype = 'anyarray'::regtype AND t.typcategory = 'A')
                OR (o.opcintype = 'anyrange'::regtype AND t.typtype = 'r')
                OR (o.opcintype = 'anymultirange'::regtype AND t.typtype = 'm')
                OR (o.opcintype = 'anyenum'::regtype AND t.typtype = 'e')
                OR EXISTS (SELECT 1 FROM pg_catalog.pg_cast AS c WHERE c.castsource = t.oid AND c.casttarget = o.opcintype AND c.castmethod = 'b' AND c.castcontext = 'i')))
            OR to_regtype($2) IS NULL
        """;

    private readonly List<string> _obstacles = [];
    private readonly Dictionary<string, string?> _answers = new(StringComparer.Ordinal);
    private readonly bool _makesExtensions = plan.Models.Next.Extensions.Any(extension => plan.Models.Previous.Extensions.All(there => there.Name != extension.Name));

    public async Task<IReadOnlyList<string>> FindAsync(CancellationToken cancellationToken)
    {
        await CheckExtensionsAsync(cancellationToken).ConfigureAwait(false);
        var previous = plan.Models.Previous.Tables.ToDictionary(static table => table.Name);
        foreach (var table in plan.Models.Next.Tables)
        {
            var before = previous.GetValueOrDefault(table.Name);
            foreach (var column in table.Columns)
            {
                if (before?.FindColumn(column.Name) is not { } there || there.Type != column.Type || there.Default != column.Default)
                {
                    await CheckColumnAsync(table, column, cancellationToken).ConfigureAwait(false);
                }
            }

            foreach (var index in table.Indexes)
            {
                if (before is null || before.Indexes.All(there => there.Name != index.Name))
                {
                    await CheckIndexAsync(table, index, cancellationToken).ConfigureAwait(false);
                    await CheckConditionAsync(table, index, cancellationToken).ConfigureAwait(false);
                }
            }

            foreach (var key in table.ForeignKeys)
            {
                if (before is null || before.ForeignKeys.All(there => there.Name != key.Name))
                {
                    await CheckForeignKeyAsync(table, key, cancellationToken).ConfigureAwait(false);
                }
            }
        }

        return _obstacles;
    }

    private async Task CheckExtensionsAsync(CancellationToken cancellationToken)
    {
        var wanted = plan.Models.Next.Extensions.Where(extension => plan.Models.Previous.Extensions.All(there => there.Name != extension.Name)).ToList();
        if (wanted.Count == 0)
        {
            return;
        }

        var available = new Dictionary<string, string[]>(StringComparer.Ordinal);
        await using (var command = new NpgsqlCommand(ExtensionSql, connection))
        {
            command.Parameters.Add(new NpgsqlParameter<string[]> { TypedValue = [.. wanted.Select(static extension => extension.Name)] });
            await using var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
            while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                available[reader.GetString(0)] = reader.GetFieldValue<string[]>(1);
            }
        }

        foreach (var extension in wanted)
        {
            if (!available.TryGetValue(extension.Name, out var versions))
            {
                _obstacles.Add($"the server does not have the extension '{extension.Name}'");
            }
            else if (extension.Version is { Length: > 0 } version && !versions.Contains(version))
            {
                _obstacles.Add($"the server has the extension '{extension.Name}' in the versions '{string.Join("', '", versions)}' and not in '{version}'");
            }
        }
    }

    private async Task CheckColumnAsync(Table table, Column column, CancellationToken cancellationToken)
    {
        if (column.Type is { Family: ColumnFamily.Unsupported, Sql: { } type } && await ParseAsync($"SELECT NULL::{type}", cancellationToken).ConfigureAwait(false) is { } unknown)
        {
            _obstacles.Add($"the server does not know the type '{type}' of column '{table.Name.Name}.{column.Name}' ({unknown})");
        }

        if (column is { Default: ColumnDefault.Literal { Value: { Kind: LiteralKind.String, Text: var text } }, Type.Native.Name: "Uuid" or "Inet" or "Bit" or "VarBit" or "Xml" }
            && await ParseAsync($"SELECT {SchemaDialect.Instance.Renderer.QuoteText(text)}::{SchemaDialect.TypeSql(column)}", cancellationToken).ConfigureAwait(false) is { } unread)
        {
            _obstacles.Add($"the default '{text}' of column '{table.Name.Name}.{column.Name}' is no value of its type ({unread})");
        }

        if (column.Default is ColumnDefault.Expression { Sql: { } sql } && await ParseAsync($"SELECT ({sql})", cancellationToken).ConfigureAwait(false) is { } wrong)
        {
            _obstacles.Add($"the server cannot read the default '{sql}' of column '{table.Name.Name}.{column.Name}' ({wrong})");
        }
    }

    // The table may not be there yet: a row without values stands in for it.
    private async Task CheckConditionAsync(Table table, TableIndex index, CancellationToken cancellationToken)
    {
        if (index.Predicate is not { } condition)
        {
            return;
        }

        var row = string.Join(", ", table.Columns.Select(static column => $"NULL::{SchemaDialect.TypeSql(column)} AS {SchemaDialect.Instance.Renderer.Quote(column.Name)}"));
        if (await ParseAsync($"SELECT 1 FROM (SELECT {row}) AS row WHERE {condition}", cancellationToken).ConfigureAwait(false) is { } wrong)
        {
            _obstacles.Add($"the server cannot read the condition '{condition}' of the index '{index.Name}' ({wrong})");
        }
    }

    private async Task CheckForeignKeyAsync(Table table, ForeignKey key, CancellationToken cancellationToken)
    {
        var referenced = plan.Models.Next.Tables.FirstOrDefault(other => other.Name == key.ReferencedTable);
        for (var index = 0; index < key.Columns.Count && referenced is not null; index++)
        {
            if (table.FindColumn(key.Columns[index]) is { Type.Native: { } from } column && referenced.FindColumn(key.ReferencedColumns[index]) is { Type.Native: { } to } target && from.Name != to.Name
                && await ParseAsync($"SELECT NULL::{SchemaDialect.TypeSql(column)} = NULL::{SchemaDialect.TypeSql(target)}", cancellationToken).ConfigureAwait(false) is { } wrong)
            {
                _obstacles.Add($"the types of columns '{table.Name.Name}.{column.Name}' and '{referenced.Name.Name}.{target.Name}' of the foreign key '{key.Name}' cannot be compared ({wrong})");
            }
        }
    }

    private async Task CheckIndexAsync(Table table, TableIndex index, CancellationToken cancellationToken)
    {
        if (_makesExtensions || index.HasExpressions)
        {
            return;
        }

        var algorithm = index.Algorithm ?? "BTree";
        var method = algorithm.ToLowerInvariant();
        foreach (var part in index.Columns)
        {
            if (part.OperatorClass is { } name)
            {
                if (!await IsTrueAsync(ClassSql, method, name, cancellationToken).ConfigureAwait(false))
                {
                    _obstacles.Add($"the server has no operator class '{name}' for the index '{index.Name}' of type {algorithm}");
                }
            }
            else if (table.FindColumn(part.Name) is { Type.Enum: null } column && (algorithm is not ("BTree" or "Hash") || IsUnordered(column.Type))
                && !await IsTrueAsync(DefaultClassSql, method, SchemaDialect.TypeSql(column), cancellationToken).ConfigureAwait(false))
            {
                _obstacles.Add($"the type of column '{table.Name.Name}.{part.Name}' cannot be in the index '{index.Name}' of type {algorithm} without naming an operator class");
            }
        }
    }

    // All other types that the schema language has words for can be in an ordinary index.
    private static bool IsUnordered(ColumnType type) => type.Family is ColumnFamily.Unsupported or ColumnFamily.Json || type.Native?.Name == "Xml";

    /// <summary>What the server says against a statement; null when it can read it, or when what it lacks is made by this very plan.</summary>
    private async Task<string?> ParseAsync(string statement, CancellationToken cancellationToken)
    {
        if (_answers.TryGetValue(statement, out var known))
        {
            return known;
        }

        string? answer = null;
        await using var command = new NpgsqlCommand(statement, connection);
        try
        {
            await command.PrepareAsync(cancellationToken).ConfigureAwait(false);
            await command.UnprepareAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (PostgresException refused) when (IsForWant(refused.SqlState))
        {
            answer = IsMadeByPlan(refused, statement) ? null : refused.MessageText;
        }

        return _answers[statement] = answer;
    }

    private static bool IsForWant(string state) => state is PostgresErrorCodes.UndefinedFunction or PostgresErrorCodes.UndefinedObject or PostgresErrorCodes.UndefinedColumn
        or PostgresErrorCodes.InvalidSchemaName or PostgresErrorCodes.SyntaxError or PostgresErrorCodes.InvalidTextRepresentation;

    private bool IsMadeByPlan(PostgresException refused, string statement) => refused.SqlState switch
    {
        PostgresErrorCodes.SyntaxError or PostgresErrorCodes.UndefinedColumn or PostgresErrorCodes.InvalidTextRepresentation => false,
        PostgresErrorCodes.InvalidSchemaName => plan.Models.Next.Namespaces.Any(name => statement.Contains(name, StringComparison.Ordinal)),
        _ => _makesExtensions || plan.Models.Next.Enums.Any(type => statement.Contains(type.Name.Name, StringComparison.Ordinal)),
    };

    private async Task<bool> IsTrueAsync(string sql, string first, string second, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = first });
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = second });
        return (bool)(await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false))!;
    }
}
