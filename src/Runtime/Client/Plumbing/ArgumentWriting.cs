using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Requests;

namespace SchemaFirst.Runtime.Client;

/// <summary>The words in which generated code writes requests: each writes a named member, or nothing where it was left out.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ArgumentWriting
{
    /// <summary>A part that is there or not.</summary>
    public static void Part(this ArgumentWriter writer, string name, IArguments? part)
    {
        if (part is not null)
        {
            writer.Name(name);
            part.WriteTo(writer);
        }
    }

    /// <summary>A part for which null means something.</summary>
    public static void PartOrNull<[DynamicallyAccessedMembers(Trimming.Kept)] T>(this ArgumentWriter writer, string name, Optional<T?> part)
        where T : class, IArguments
    {
        if (!part.IsSet)
        {
            return;
        }

        writer.Name(name);
        if (part.Value is { } some)
        {
            some.WriteTo(writer);
        }
        else
        {
            writer.Null();
        }
    }

    /// <summary>Several parts.</summary>
    public static void Parts<[DynamicallyAccessedMembers(Trimming.Kept)] T>(this ArgumentWriter writer, string name, IReadOnlyList<T>? parts)
        where T : class, IArguments
    {
        if (parts is null)
        {
            return;
        }

        writer.Name(name);
        writer.BeginArray();
        for (var index = 0; index < parts.Count; index++)
        {
            parts[index].WriteTo(writer);
        }

        writer.EndArray();
    }

    /// <summary>New rows that have columns only.</summary>
    internal static void Rows<[DynamicallyAccessedMembers(Trimming.Kept)] T>(this ArgumentWriter writer, string name, IReadOnlyList<T>? rows)
        where T : class, IArguments
    {
        if (rows is null)
        {
            return;
        }

        writer.Name(name);
        writer.BeginRows(rows.Count);
        for (var index = 0; index < rows.Count; index++)
        {
            rows[index].WriteTo(writer);
        }

        writer.EndRows();
    }

    /// <summary>A value that must be there.</summary>
    public static void Value<T>(this ArgumentWriter writer, string name, T value, ScalarCodec<T> codec)
    {
        writer.Name(name);
        codec.Write(writer, value);
    }

    /// <summary>A value that may be left out.</summary>
    public static void Value<T>(this ArgumentWriter writer, string name, Optional<T> value, ScalarCodec<T> codec)
    {
        if (value.IsSet)
        {
            writer.Name(name);
            codec.Write(writer, value.Value);
        }
    }

    /// <summary>A reference that may be left out or null.</summary>
    public static void Reference<T>(this ArgumentWriter writer, string name, Optional<T?> value, ScalarCodec<T> codec)
        where T : class
    {
        if (value.IsSet)
        {
            writer.Name(name);
            if (value.Value is { } some)
            {
                codec.Write(writer, some);
            }
            else
            {
                writer.Null();
            }
        }
    }

    /// <summary>A value type that may be left out or null.</summary>
    public static void Nullable<T>(this ArgumentWriter writer, string name, Optional<T?> value, ScalarCodec<T> codec)
        where T : struct
    {
        if (!value.IsSet)
        {
            return;
        }

        writer.Name(name);
        if (value.Value is { } some)
        {
            codec.Write(writer, some);
        }
        else if (typeof(T) == typeof(JsonElement))
        {
            writer.JsonNull(nameof(JsonNull.DbNull));
        }
        else
        {
            writer.Null();
        }
    }

    /// <summary>A typed document that may be left out or null.</summary>
    public static void Json<T>(this ArgumentWriter writer, string name, Optional<T?> value, ScalarCodec<T> codec)
    {
        if (!value.IsSet)
        {
            return;
        }

        writer.Name(name);
        if (value.Value is { } some)
        {
            codec.Write(writer, some);
        }
        else
        {
            writer.JsonNull(nameof(JsonNull.DbNull));
        }
    }

    /// <summary>A direction.</summary>
    public static void Sort(this ArgumentWriter writer, string name, Sort? direction)
    {
        if (direction is { } some)
        {
            writer.Name(name);
            writer.Keyword(some == SchemaFirst.Sort.Asc ? "asc" : "desc");
        }
    }

    /// <summary>A list of values.</summary>
    public static void Values<T>(this ArgumentWriter writer, string name, IReadOnlyList<T>? values, ScalarCodec<T> codec)
    {
        if (values is not null)
        {
            writer.Name(name);
            codec.WriteList(writer, values);
        }
    }

    /// <summary>Fields of a model, by an enum whose values are the fields' places among the model's columns.</summary>
    public static void Fields<TField>(this ArgumentWriter writer, string name, IReadOnlyList<TField>? fields, ModelInfo model)
        where TField : struct, Enum
    {
        if (fields is null)
        {
            return;
        }

        writer.Name(name);
        writer.BeginArray();
        for (var index = 0; index < fields.Count; index++)
        {
            var field = fields[index];
            writer.Keyword(model.Scalars[Unsafe.As<TField, int>(ref field)].Name);
        }

        writer.EndArray();
    }

    /// <summary>A number of the request's form.</summary>
    public static void Count(this ArgumentWriter writer, string name, int? count)
    {
        if (count is { } some)
        {
            writer.Name(name);
            writer.Count(some);
        }
    }

    /// <summary>A truth value of the request's form; false is left out.</summary>
    public static void Flag(this ArgumentWriter writer, string name, bool flag)
    {
        if (flag)
        {
            writer.Name(name);
            writer.Flag(true);
        }
    }

    /// <summary>How relations are fetched.</summary>
    public static void Strategy(this ArgumentWriter writer, RelationLoadStrategy? strategy)
    {
        if (strategy is { } some)
        {
            writer.Name("relationLoadStrategy");
            writer.Keyword(some == RelationLoadStrategy.Join ? "join" : "query");
        }
    }

    /// <summary>All columns of a record but those that are left out; answers where each stands, or null for all of them.</summary>
    internal static int[]? Columns(this ArgumentWriter writer, ModelInfo model, int[]? omitted)
    {
        writer.Flag("$scalars", true);
        omitted ??= model.Omitted;
        if (omitted.Length == 0)
        {
            return null;
        }

        var places = new int[model.Scalars.Count];
        var place = 0;
        for (var column = 0; column < places.Length; column++)
        {
            if (model.Scalars[column].IsUnsupported)
            {
                places[column] = -1;
            }
            else if (Array.IndexOf(omitted, column) >= 0)
            {
                places[column] = -1;
                writer.Name(model.Scalars[column].Name);
                writer.Flag(false);
            }
            else
            {
                places[column] = place++;
            }
        }

        return places;
    }
}
