namespace SchemaFirst.Runtime.Requests;

/// <summary>What a request does; the names of the JSON protocol's actions.</summary>
public enum QueryAction
{
    /// <summary><c>findUnique</c>.</summary>
    FindUnique,

    /// <summary><c>findUniqueOrThrow</c>.</summary>
    FindUniqueOrThrow,

    /// <summary><c>findFirst</c>.</summary>
    FindFirst,

    /// <summary><c>findFirstOrThrow</c>.</summary>
    FindFirstOrThrow,

    /// <summary><c>findMany</c>.</summary>
    FindMany,

    /// <summary><c>createOne</c>.</summary>
    CreateOne,

    /// <summary><c>createMany</c>.</summary>
    CreateMany,

    /// <summary><c>createManyAndReturn</c>.</summary>
    CreateManyAndReturn,

    /// <summary><c>updateOne</c>.</summary>
    UpdateOne,

    /// <summary><c>updateMany</c>.</summary>
    UpdateMany,

    /// <summary><c>updateManyAndReturn</c>.</summary>
    UpdateManyAndReturn,

    /// <summary><c>upsertOne</c>.</summary>
    UpsertOne,

    /// <summary><c>deleteOne</c>.</summary>
    DeleteOne,

    /// <summary><c>deleteMany</c>.</summary>
    DeleteMany,

    /// <summary><c>aggregate</c> (also <c>count</c>).</summary>
    Aggregate,

    /// <summary><c>groupBy</c>.</summary>
    GroupBy,

    /// <summary><c>queryRaw</c>.</summary>
    QueryRaw,

    /// <summary><c>executeRaw</c>.</summary>
    ExecuteRaw,
}
