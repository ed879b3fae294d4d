using SchemaFirst.Schema.Binding;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Dmmf;

/// <summary>Fields in the DMMF document.</summary>
internal static class DmmfFields
{
    public static void Write(JsonWriter json, Field field)
    {
        json.BeginObject();
        if (field is RelationField relation)
        {
            WriteRelation(json, relation);
        }
        else
        {
            WriteScalar(json, (ScalarField)field);
        }

        DmmfPrinter.WriteDocumentation(json, field.Documentation);
        json.EndObject();
    }

    private static void WriteScalar(JsonWriter json, ScalarField field)
    {
        var (kind, type) = field.Type switch
        {
            FieldType.Composite composite => ("object", composite.Type.Name),
            FieldType.Enum enumType => ("enum", enumType.Type.Name),
            _ => ("scalar", field.Syntax.Type.Name),
        };
        var isId = field.Model?.PrimaryKey is { Fields.Count: 1 } key && ReferenceEquals(key.Fields[0].Field, field);
        json.Member("name", field.Name);
        if (field.IsMapped)
        {
            json.Member("dbName", field.ColumnName);
        }

        WriteShape(json, field, kind, !isId && IsUnique(field), isId, IsForeignKey(field), field.DefaultExpression is not null, type);
        WriteNativeType(json, field);
        if (field.DefaultExpression is not null)
        {
            json.Name("default");
            DmmfDefaults.Write(json, field);
        }

        if (field.Model is not null)
        {
            json.Member("isGenerated", false);
            json.Member("isUpdatedAt", field.IsUpdatedAt);
        }
    }

    private static void WriteRelation(JsonWriter json, RelationField field)
    {
        json.Member("name", field.Name);
        WriteShape(json, field, "object", false, false, false, false, field.ReferencedModel.Name);
        json.Member("nativeType", null);
        json.Member("relationName", field.ExplicitRelationName ?? RelationPass.DefaultName(field.Model!.Name, field.ReferencedModel.Name));
        json.List("relationFromFields", field.Fields.Select(static key => key.Name));
        json.List("relationToFields", field.References.Select(static key => key.Name));
        if (field.OnDelete is { } onDelete)
        {
            json.Member("relationOnDelete", onDelete.ToString());
        }

        if (field.OnUpdate is { } onUpdate)
        {
            json.Member("relationOnUpdate", onUpdate.ToString());
        }

        json.Member("isGenerated", false);
        json.Member("isUpdatedAt", false);
    }

    private static void WriteShape(JsonWriter json, Field field, string kind, bool isUnique, bool isId, bool isReadOnly, bool hasDefault, string type)
    {
        json.Member("kind", kind);
        json.Member("isList", field.IsList);
        json.Member("isRequired", !field.IsOptional);
        json.Member("isUnique", isUnique);
        json.Member("isId", isId);
        json.Member("isReadOnly", isReadOnly);
        json.Member("hasDefaultValue", hasDefault);
        json.Member("type", type);
    }

    private static void WriteNativeType(JsonWriter json, ScalarField field)
    {
        json.Name("nativeType");
        if (field is { HasExplicitNativeType: true, NativeType: { } native })
        {
            json.BeginArray();
            json.Text(native.Name);
            json.Array(native.Arguments);
            json.EndArray();
        }
        else
        {
            json.Raw("null");
        }
    }

    private static bool IsUnique(ScalarField field)
    {
        foreach (var index in field.Model?.Indexes ?? [])
        {
            if (index is { Kind: IndexKind.Unique, Fields.Count: 1, Where: null } && IsSame(index.Fields[0], field))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// A key that reaches into a composite type makes unique, in Prisma's document, whichever field of the model stands at the
    /// position that the inner field has in its type.
    /// </summary>
    private static bool IsSame(IndexField part, ScalarField field) =>
        part.Path.Count == 1 ? ReferenceEquals(part.Field, field) : Position(part.Field.CompositeType!.Fields, part.Field) == Position(field.Model!.Fields, field);

    private static int Position(IReadOnlyList<Field> fields, Field field)
    {
        var index = 0;
        while (!ReferenceEquals(fields[index], field))
        {
            index++;
        }

        return index;
    }

    private static bool IsForeignKey(ScalarField field)
    {
        foreach (var other in field.Model?.Fields ?? [])
        {
            if (other is RelationField relation)
            {
                foreach (var key in relation.Fields)
                {
                    if (ReferenceEquals(key, field))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }
}
