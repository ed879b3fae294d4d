using System.ComponentModel;
using System.Text.Json;
using SchemaFirst.Runtime.Client;
using SchemaFirst.Runtime.Requests;

namespace SchemaFirst;

/// <summary>A condition on a Json column: assign a value or one of the nulls for equality, or <c>new() { … }</c> for more.</summary>
public readonly struct JsonFilter
{
    private readonly JsonFilterTerms? _terms;

    private JsonFilter(JsonFilterTerms terms) => _terms = terms;

    /// <summary>The steps into the document that the conditions are about: names, and numbers for places in lists.</summary>
    public IReadOnlyList<string> Path { init => _terms = JsonFilterTerms.From(_terms, terms => terms.Path = value); }

    /// <summary>The value, compared as a document.</summary>
    public JsonOperand EqualTo { init => _terms = JsonFilterTerms.From(_terms, terms => terms.EqualTo = value); }

    /// <summary>The value is another one.</summary>
    public JsonOperand Not { init => _terms = JsonFilterTerms.From(_terms, terms => terms.Not = value); }

    /// <summary>The text contains this one.</summary>
    public string StringContains { init => _terms = JsonFilterTerms.From(_terms, terms => terms.StringContains = value); }

    /// <summary>The text starts with this one.</summary>
    public string StringStartsWith { init => _terms = JsonFilterTerms.From(_terms, terms => terms.StringStartsWith = value); }

    /// <summary>The text ends with this one.</summary>
    public string StringEndsWith { init => _terms = JsonFilterTerms.From(_terms, terms => terms.StringEndsWith = value); }

    /// <summary>The list contains the value, or all elements of the value where it is a list.</summary>
    public JsonOperand ArrayContains { init => _terms = JsonFilterTerms.From(_terms, terms => terms.ArrayContains = value); }

    /// <summary>The list's first element.</summary>
    public JsonOperand ArrayStartsWith { init => _terms = JsonFilterTerms.From(_terms, terms => terms.ArrayStartsWith = value); }

    /// <summary>The list's last element.</summary>
    public JsonOperand ArrayEndsWith { init => _terms = JsonFilterTerms.From(_terms, terms => terms.ArrayEndsWith = value); }

    /// <summary>The number or text is less.</summary>
    public JsonOperand LessThan { init => _terms = JsonFilterTerms.From(_terms, terms => terms.LessThan = value); }

    /// <summary>The number or text is the value or less.</summary>
    public JsonOperand LessThanOrEqual { init => _terms = JsonFilterTerms.From(_terms, terms => terms.LessThanOrEqual = value); }

    /// <summary>The number or text is greater.</summary>
    public JsonOperand GreaterThan { init => _terms = JsonFilterTerms.From(_terms, terms => terms.GreaterThan = value); }

    /// <summary>The number or text is the value or greater.</summary>
    public JsonOperand GreaterThanOrEqual { init => _terms = JsonFilterTerms.From(_terms, terms => terms.GreaterThanOrEqual = value); }

    /// <summary>Upper and lower case count as the same in this filter's texts (PostgreSQL).</summary>
    public bool IgnoreCase { init => _terms = JsonFilterTerms.From(_terms, terms => terms.IgnoreCase = value); }

    /// <summary>The column equals the value.</summary>
    public static implicit operator JsonFilter(JsonElement value) => new(new JsonFilterTerms { EqualTo = value });

    /// <summary>The column is one of the nulls.</summary>
    public static implicit operator JsonFilter(JsonNull value) => new(new JsonFilterTerms { EqualTo = value });

    /// <summary>Writes the filter under a name, or nothing when it was left out; called by generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void Write(ArgumentWriter writer, string name, ScalarCodec<JsonElement> codec) => _terms?.Write(writer, name, codec);
}
