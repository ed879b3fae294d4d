using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Sql;
using SchemaFirst.Runtime.Writes.Model;

namespace SchemaFirst.Runtime.Writes.Steps;

/// <summary>Makes <c>INSERT</c> statements.</summary>
internal sealed class InsertCompiler(SqlDialect dialect)
{
    /// <summary>Makes the statement for one row.</summary>
    public WriteStatement One(ModelInfo model, IReadOnlyList<ColumnWrite> writes, int links, RowColumns columns)
    {
        var builder = new StatementBuilder(dialect, links);
        Begin(builder, model, writes);
        builder.Returning(columns);
        return builder.Build();
    }

    /// <summary>Writes <c>INSERT INTO … VALUES (…)</c> for one row.</summary>
    public static void Begin(StatementBuilder builder, ModelInfo model, IReadOnlyList<ColumnWrite> writes)
    {
        builder.Sql.Append("INSERT INTO ").Table(model);
        if (writes.Count == 0)
        {
            builder.Sql.Append(" DEFAULT VALUES");
            return;
        }

        builder.Sql.Append(" (").Join(", ", writes, static (writer, write) => writer.Column(null, write.Field)).Append(") VALUES (");
        for (var index = 0; index < writes.Count; index++)
        {
            builder.Sql.Append(index == 0 ? "" : ", ");
            builder.Value(writes[index].Value, writes[index].Field);
        }

        builder.Sql.Append(")");
    }

    /// <summary>Writes <c>INSERT INTO … (…)</c>.</summary>
    public static void Into(StatementBuilder builder, ModelInfo model, IReadOnlyList<ScalarInfo> fields) =>
        builder.Sql.Append("INSERT INTO ").Table(model).Append(" (").Join(", ", fields, static (writer, field) => writer.Column(null, field)).Append(")");

    /// <summary>Writes what comes behind the rows.</summary>
    public static void End(StatementBuilder builder, bool skipDuplicates, RowColumns columns)
    {
        builder.Sql.Append(skipDuplicates ? " ON CONFLICT DO NOTHING" : "");
        builder.Returning(columns);
    }

    /// <summary>The columns of a row with those that take the values handed to the statement.</summary>
    public static List<ColumnWrite> WithLinks(IReadOnlyList<ColumnWrite> columns, IReadOnlyList<ScalarInfo> inherited) =>
        [.. columns, .. inherited.Select(static (field, place) => ColumnWrite.Set(field, new LinkValue(place)))];

    /// <summary>Makes the statements for many rows: as few as the database's limit of parameters and its way with missing values allow.</summary>
    public List<InsertPart> Many(ModelInfo model, IReadOnlyList<RowData> rows, IReadOnlyList<ScalarInfo> inherited, bool skipDuplicates, RowColumns columns)
    {
        var parts = new List<InsertPart>();
        for (var first = 0; first < rows.Count;)
        {
            if (rows[first].Run is not null)
            {
                parts.Add(dialect.HasRowsOfLists
                    ? new InsertLists(dialect, rows[first++], inherited, skipDuplicates, columns)
                    : new InsertChunks(dialect, rows[first++], inherited, skipDuplicates, columns));
                continue;
            }

            var fields = Fields(rows[first], inherited);
            var last = first + 1;
            while (last < rows.Count && rows[last].Run is null && TryExtend(ref fields, rows[last], inherited, last - first + 1))
            {
                last++;
            }

            parts.Add(new InsertValues(
                Rows(model, [.. rows.Skip(first).Take(last - first)], [.. model.Scalars.Where(fields.Contains)], inherited, skipDuplicates, columns)));
            first = last;
        }

        return parts;
    }

    /// <summary>True where a statement of so many rows can take one more row; its columns then cover the row's.</summary>
    private bool TryExtend(ref HashSet<ScalarInfo> fields, RowData row, IReadOnlyList<ScalarInfo> inherited, int count)
    {
        var own = Fields(row, inherited);
        if (!own.SetEquals(fields))
        {
            // Without DEFAULT a missing value is null: that will not do where the database has something else to write.
            HashSet<ScalarInfo> different = [.. own];
            different.SymmetricExceptWith(fields);
            if (!dialect.HasDefaultKeyword && different.Any(static field => field.Default is not null))
            {
                return false;
            }

            fields = [.. own, .. fields];
        }

        return (long)fields.Count * count <= dialect.MaxParameters;
    }

    private static HashSet<ScalarInfo> Fields(RowData row, IReadOnlyList<ScalarInfo> inherited) =>
        [.. row.Columns.Select(static column => column.Field), .. inherited];

    private WriteStatement Rows(
        ModelInfo model, IReadOnlyList<RowData> rows, IReadOnlyList<ScalarInfo> fields, IReadOnlyList<ScalarInfo> inherited, bool skipDuplicates, RowColumns columns)
    {
        var builder = new StatementBuilder(dialect, inherited.Count);
        if (fields.Count == 0 && rows.Count == 1)
        {
            builder.Sql.Append("INSERT INTO ").Table(model).Append(" DEFAULT VALUES");
        }
        else
        {
            // Rows of defaults only need a column to say so.
            var named = fields.Count > 0 ? fields : [.. model.Scalars.Where(static field => !field.IsUnsupported).Take(1)];
            Into(builder, model, named);
            builder.Sql.Append(" VALUES ");
            for (var index = 0; index < rows.Count; index++)
            {
                WriteRow(builder, rows[index], named, inherited, index == 0 ? "(" : ", (");
            }
        }

        End(builder, skipDuplicates, columns);
        return builder.Build();
    }

    private void WriteRow(StatementBuilder builder, RowData row, IReadOnlyList<ScalarInfo> fields, IReadOnlyList<ScalarInfo> inherited, string open)
    {
        builder.Sql.Append(open);
        for (var place = 0; place < fields.Count; place++)
        {
            builder.Sql.Append(place == 0 ? "" : ", ");
            builder.Value(ValueOf(row, fields[place], inherited), fields[place]);
        }

        builder.Sql.Append(")");
    }

    private WriteValue ValueOf(RowData row, ScalarInfo field, IReadOnlyList<ScalarInfo> inherited)
    {
        for (var place = 0; place < inherited.Count; place++)
        {
            if (ReferenceEquals(inherited[place], field))
            {
                return new LinkValue(place);
            }
        }

        foreach (var column in row.Columns)
        {
            if (ReferenceEquals(column.Field, field))
            {
                return column.Value;
            }
        }

        return dialect.HasDefaultKeyword ? WriteValue.Default : WriteValue.Null;
    }
}
