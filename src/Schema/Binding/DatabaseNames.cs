using System.Text;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Providers;

namespace SchemaFirst.Schema.Binding;

/// <summary>Fills in the database names that were not written: keys, indexes, foreign keys and link tables.</summary>
internal static class DatabaseNames
{
    public static void Fill(SchemaModel schema)
    {
        var traits = ProviderTraits.For(schema.Provider);
        var limit = traits.MaximumIdentifierBytes;
        var namesPrimaryKeys = traits.Has(ProviderFeatures.NamedPrimaryKeys);
        var namesForeignKeys = traits.Has(ProviderFeatures.NamedForeignKeys);
        foreach (var model in schema.Models)
        {
            if (model.PrimaryKey is { } key && namesPrimaryKeys)
            {
                key.DatabaseName = key.ExplicitDatabaseName ?? Join(model.DatabaseName, "_pkey", limit);
            }

            foreach (var index in model.Indexes)
            {
                index.DatabaseName = index.ExplicitDatabaseName
                    ?? Compose(model.DatabaseName, index.Fields, index.Kind == IndexKind.Unique ? "_key" : "_idx", limit);
            }
        }

        foreach (var relation in schema.Relations)
        {
            if (relation.Kind == RelationKind.ManyToMany)
            {
                relation.LinkTableName = Cut("_" + relation.Name, limit);
            }
            else if (namesForeignKeys)
            {
                relation.ConstraintName = relation.Source.ExplicitConstraintName
                    ?? Compose(relation.Source.Model!.DatabaseName, relation.Source.Fields, "_fkey", limit);
            }
        }
    }

    /// <summary>Joins the parts by underscores, cut so that the suffix still fits the limit, which counts UTF-8 bytes.</summary>
    public static string Compose(string table, IReadOnlyList<ScalarField> columns, string suffix, int limit)
    {
        var name = columns.Count == 1 ? table + "_" + columns[0].ColumnName : Join(table, columns);
        return Join(name, suffix, limit);
    }

    private static string Compose(string table, IReadOnlyList<IndexField> parts, string suffix, int limit)
    {
        var name = parts.Count == 1 && parts[0].Path.Count == 1 ? table + "_" + parts[0].Field.ColumnName : Join(table, [.. parts.SelectMany(static part => part.Path)]);
        return Join(name, suffix, limit);
    }

    private static string Join(string table, IReadOnlyList<ScalarField> columns)
    {
        var name = new StringBuilder(table, table.Length + (columns.Count * 16)).Append('_');
        for (var index = 0; index < columns.Count; index++)
        {
            if (index > 0)
            {
                name.Append('_');
            }

            name.Append(columns[index].ColumnName);
        }

        return name.ToString();
    }

    private static string Join(string name, string suffix, int limit) => Cut(name, limit - suffix.Length) + suffix;

    private static string Cut(string name, int limit)
    {
        if (name.Length * 3 <= limit || Encoding.UTF8.GetByteCount(name) <= limit)
        {
            return name;
        }

        var bytes = 0;
        var index = 0;
        while (index < name.Length)
        {
            var width = char.IsHighSurrogate(name[index]) && index + 1 < name.Length ? 2 : 1;
            bytes += Encoding.UTF8.GetByteCount(name.ToCharArray(index, width));
            if (bytes > limit)
            {
                break;
            }

            index += width;
        }

        return name.Substring(0, index);
    }
}
