using SchemaFirst;

namespace Marketplace;

public enum MediaKind
{
    Image,
    Video,
    [Map("3d")] Model3D,
}
