using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Formatting.Completion;

/// <summary>
/// A quick look at the syntax alone: whether every relation plainly has both its fields and its key. Most schemas that are formatted do,
/// and need not be bound for it. When in doubt the answer is no, and the full search decides.
/// </summary>
internal static class CompleteRelations
{
    public static bool In(SchemaSyntax syntax)
    {
        var models = new HashSet<string>(StringComparer.Ordinal);
        foreach (var declaration in syntax.Declarations)
        {
            if (declaration is ModelDeclaration { Kind: not ModelKind.CompositeType } && !models.Add(declaration.Name.Text))
            {
                return false;
            }
        }

        // Both ends of a relation have the same key; a key that more or fewer than two fields have is not plain.
        var ends = new Dictionary<(string One, string Other, string Name), (End First, End? Second)>();
        foreach (var declaration in syntax.Declarations)
        {
            if (declaration is not ModelDeclaration { Kind: not ModelKind.CompositeType } model)
            {
                continue;
            }

            foreach (var member in model.Members)
            {
                if (member is FieldDeclaration { Type.IsUnsupported: false } field && models.Contains(field.Type.Name) && !Add(ends, model.Name.Text, field))
                {
                    return false;
                }
            }
        }

        foreach (var pair in ends.Values)
        {
            if (pair.Second is not { } second || !IsComplete(pair.First, second))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Add(Dictionary<(string One, string Other, string Name), (End First, End? Second)> ends, string model, FieldDeclaration field)
    {
        if (End.Of(model, field) is not { } end)
        {
            return false;
        }

        var isOrdered = string.CompareOrdinal(model, field.Type.Name) <= 0;
        var key = (isOrdered ? model : field.Type.Name, isOrdered ? field.Type.Name : model, end.Name);
        if (!ends.TryGetValue(key, out var found))
        {
            ends.Add(key, (end, null));
            return true;
        }

        if (found.Second is not null || (found.First.Model == model && model != field.Type.Name))
        {
            return false;
        }

        ends[key] = (found.First, end);
        return true;
    }

    private static bool IsComplete(End first, End second)
    {
        if (first.Arity == FieldArity.List || second.Arity == FieldArity.List)
        {
            return (first.Arity == FieldArity.List || first.HasKey) && (second.Arity == FieldArity.List || second.HasKey);
        }

        // Of two optional fields the one with the key leads; else the required one does, and must have it.
        return (first.Arity, second.Arity) switch
        {
            (FieldArity.Optional, FieldArity.Optional) => first.HasKey != second.HasKey && !(first.HasKey ? second : first).HasPartOfKey,
            (FieldArity.Required, FieldArity.Optional) => first.HasKey,
            (FieldArity.Optional, FieldArity.Required) => second.HasKey,
            _ => false,
        };
    }

    /// <summary>What one field says about its relation.</summary>
    private readonly record struct End(string Model, FieldArity Arity, string Name, bool HasFields, bool HasReferences)
    {
        public bool HasKey => HasFields && HasReferences;

        public bool HasPartOfKey => HasFields || HasReferences;

        /// <summary>Null where the attribute says anything twice or in an unusual way.</summary>
        public static End? Of(string model, FieldDeclaration field)
        {
            var end = new End(model, field.Arity, string.Empty, false, false);
            AttributeSyntax? relation = null;
            foreach (var attribute in field.Attributes)
            {
                if (attribute.Name.Text == "relation")
                {
                    if (relation is not null)
                    {
                        return null;
                    }

                    relation = attribute;
                }
            }

            var arguments = relation?.Arguments ?? default;
            for (var index = 0; index < arguments.Count; index++)
            {
                switch (arguments[index].Name?.Text, arguments[index].Value)
                {
                    case ("fields", ArrayExpression) when !end.HasFields:
                        end = end with { HasFields = true };
                        break;
                    case ("references", ArrayExpression) when !end.HasReferences:
                        end = end with { HasReferences = true };
                        break;
                    case (null or "name", StringExpression { Value: { Length: > 0 } name }) when end.Name.Length == 0:
                        end = end with { Name = name };
                        break;
                    case ("onDelete" or "onUpdate" or "map", _):
                        break;
                    default:
                        return null;
                }
            }

            return end;
        }
    }
}
