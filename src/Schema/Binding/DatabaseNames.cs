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
                key.DatabaseName = key.ExplicitDatabaseName ?? Compose(model.DatabaseName, null, "_pkey", limit);
            }

            foreach (var index in model.Indexes)
            {
                index.DatabaseName = index.ExplicitDatabaseName
                    ?? Compose(model.DatabaseName, Columns(index), index.Kind == IndexKind.Unique ? "_key" : "_idx", limit);
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
                    ?? Compose(relation.Source.Model!.DatabaseName, relation.Source.Fields.Select(static field => field.ColumnName), "_fkey", limit);
            }
        }
    }

    /// <summary>Joins the parts by underscores, cut so that the suffix still fits the limit, which counts UTF-8 bytes.</summary>
    public static string Compose(string table, IEnumerable<string>? columns, string suffix, int limit)
    {
        var name = columns is null ? table : table + "_" + string.Join("_", columns);
        return Cut(name, limit - suffix.Length) + suffix;
    }

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

    private static IEnumerable<string> Columns(Index index) => index.Fields.Select(static field => string.Join("_", field.Path.Select(static part => part.ColumnName)));
}
