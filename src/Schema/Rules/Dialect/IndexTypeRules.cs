using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Providers;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Rules.Dialect;

using Index = SchemaFirst.Schema.Model.Index;

/// <summary>An index's access method is one of the provider's and takes the fields it is given, by a default or a named operator class.</summary>
public static class IndexTypeRules
{
    /// <summary>An access method that the provider does not have.</summary>
    public static readonly RuleInfo TypeNotSupported = new(
        "SF1520", "Index type not supported", "{1} has no index type '{0}'; remove 'type' or use another", Severity.Error);

    /// <summary>An access method that cannot hold the field.</summary>
    public static readonly RuleInfo FieldNotSupported = new(
        "SF1521", "Index type does not take the field", "The index type '{0}' cannot hold the field '{1}'; use another type, or name an operator class", Severity.Error);

    /// <summary>A native type without a default operator class.</summary>
    public static readonly RuleInfo NoDefaultClass = new(
        "SF1522", "No default operator class", "The index type '{0}' has no default operator class for '{1}'; name one by 'ops'", Severity.Error);

    /// <summary>SF1523: an operator class of another access method.</summary>
    public static readonly RuleInfo ClassOfOtherType = new(
        "SF1523", "Operator class of another index type", "The operator class '{0}' is not for the index type '{1}'; change one of them", Severity.Error);

    /// <summary>SF1524: an operator class for another native type.</summary>
    public static readonly RuleInfo ClassForOtherNativeType = new(
        "SF1524", "Operator class for another native type", "The operator class '{0}' does not take the native type '{1}' of the field '{2}'; use one that does", Severity.Error);

    /// <summary>An operator class that needs a native type.</summary>
    public static readonly RuleInfo ClassNeedsNativeType = new(
        "SF1525", "Operator class needs a native type", "The operator class '{0}' needs the field '{1}' to have the native type {2}", Severity.Error);

    /// <summary>SF1526: an operator class for another field type.</summary>
    public static readonly RuleInfo ClassForOtherType = new(
        "SF1526", "Operator class for another field type", "The operator class '{0}' takes fields of type '{2}', which '{1}' is not", Severity.Error);

    /// <summary>SF1527: an operator class for lists.</summary>
    public static readonly RuleInfo ClassNeedsList = new(
        "SF1527", "Operator class for lists", "The operator class '{0}' takes lists, which '{1}' is not", Severity.Error);

    /// <summary>An operator class where the provider has none.</summary>
    public static readonly RuleInfo ClassNotSupported = new(
        "SF1528", "Operator classes not supported", "{0} lets an index name no operator class; remove 'ops'", Severity.Error);

    /// <summary>Several fields where the access method takes one.</summary>
    public static readonly RuleInfo OneFieldOnly = new(
        "SF1529", "Index type takes one field", "An index of type '{0}' has one field; split it into several indexes", Severity.Error);

    /// <summary>SF1530: a field that must come last.</summary>
    public static readonly RuleInfo MustComeLast = new(
        "SF1530", "Field must come last", "In an index of type '{0}' a field of type '{2}' comes last; move '{1}' to the end", Severity.Error);

    internal static void Check(Index index, ProviderTraits traits, DiagnosticBag diagnostics)
    {
        var name = index.Algorithm ?? IndexAlgorithm.BTree.Name;
        if (traits.FindAlgorithm(name) is not { } algorithm)
        {
            diagnostics.Report(TypeNotSupported, TypePlace(index), name, traits.DisplayName);
            return;
        }

        if (algorithm.OneFieldOnly && index.Fields.Count > 1)
        {
            diagnostics.Report(OneFieldOnly, index.Syntax.Origin, algorithm.Name);
        }

        for (var position = 0; position < index.Fields.Count; position++)
        {
            var part = index.Fields[position];
            if (part.OperatorClass is not null && !traits.Has(ProviderFeatures.OperatorClasses))
            {
                if (!algorithm.TakesAnyField)
                {
                    diagnostics.Report(ClassNotSupported, index.Syntax.Origin, traits.DisplayName);
                    return;
                }
            }
            else if (part.OperatorClass is not null)
            {
                CheckClass(index, part, algorithm, traits, diagnostics);
            }
            else
            {
                CheckDefault(index, part, algorithm, traits, diagnostics);
            }

            if (position + 1 < index.Fields.Count && algorithm.MustEndWith is { } last && part.Field.Type.AsScalar == last)
            {
                diagnostics.Report(MustComeLast, index.Syntax.Origin, algorithm.Name, part.Field.Name, last.ToString());
            }
        }
    }

    private static Origin TypePlace(Index index)
    {
        foreach (var argument in index.Syntax.Arguments)
        {
            if (argument.Name?.Text == "type")
            {
                return argument.Origin;
            }
        }

        return index.Syntax.Origin;
    }

    private static void CheckDefault(Index index, IndexField part, IndexAlgorithm algorithm, ProviderTraits traits, DiagnosticBag diagnostics)
    {
        var field = part.Field;
        if (algorithm.TakesAnyField || (algorithm.TakesLists && field.IsList))
        {
            return;
        }

        if (algorithm.AsksForNativeType && NativeTypeRules.Readable(field, traits) is { } native)
        {
            if (!algorithm.NativeTypes.Contains(native.Name))
            {
                diagnostics.Report(NoDefaultClass, index.Syntax.Origin, algorithm.Name, native.Name);
            }
        }
        else if (field.Type is not FieldType.Unsupported && (field.Type.AsScalar is not { } scalar || !algorithm.Scalars.Contains(scalar)))
        {
            diagnostics.Report(FieldNotSupported, index.Syntax.Origin, algorithm.Name, field.Name);
        }
    }

    private static void CheckClass(Index index, IndexField part, IndexAlgorithm algorithm, ProviderTraits traits, DiagnosticBag diagnostics)
    {
        // What is written raw is the database's business, and an unknown name was reported where it was read.
        if (part.IsRawOperatorClass || traits.FindOperatorClass(part.OperatorClass!) is not { } @class)
        {
            return;
        }

        var field = part.Field;
        if (!@class.Algorithms.Contains(algorithm.Name))
        {
            diagnostics.Report(ClassOfOtherType, index.Syntax.Origin, @class.Name, algorithm.Name);
        }
        else if (@class.NeedsList)
        {
            if (!field.IsList)
            {
                diagnostics.Report(ClassNeedsList, index.Syntax.Origin, @class.Name, field.Name);
            }
        }
        else if (NativeTypeRules.Readable(field, traits) is { } native)
        {
            if (!@class.NativeTypes.Contains(native.Name))
            {
                diagnostics.Report(ClassForOtherNativeType, index.Syntax.Origin, @class.Name, native.Name, field.Name);
            }
        }
        else if (@class.Scalar is not { } scalar)
        {
            diagnostics.Report(ClassNeedsNativeType, index.Syntax.Origin, @class.Name, field.Name, string.Join(" or ", @class.NativeTypes.Select(static type => $"'{type}'")));
        }
        else if (field.Type.AsScalar != scalar)
        {
            diagnostics.Report(ClassForOtherType, index.Syntax.Origin, @class.Name, field.Name, scalar.ToString());
        }
    }
}
