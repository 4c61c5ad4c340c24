# language: vi
Tính năng: Tiêu chí 4. Giao thông (Tỉnh, thành phố hoàn thành nhiệm vụ xây dựng nông thôn mới giai đoạn 2026 - 2030)

  Căn cứ: 51/2025/QĐ-TTg. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên mức, cho từng
  vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ căn cứ.

  Quy tắc: 4 Hệ thống giao thông trên địa bàn tỉnh, thành phố đảm bảo kết nối tới các xã và được bảo trì hàng năm (trong đó có ít nhất 70% số km đường tỉnh trên địa bàn được trồng cây xanh dọc tuyến đường) theo hướng dẫn của Bộ Xây dựng

    Khung tình huống: Sát mức: Tỷ lệ km đường tỉnh được trồng cây xanh dọc tuyến đường
      Cho bộ tiêu chí "tinh-hoan-thanh-2026" ngày 31/12/2026
      Và một tỉnh
      Và tỉnh không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ km đường tỉnh được trồng cây xanh dọc tuyến đường" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "4" <kết quả>

      Dữ liệu:
        | số liệu | kết quả        |
        | 69,9    | chưa đạt       |
        | 70      | chưa đủ căn cứ |
        | 70,1    | chưa đủ căn cứ |

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: mức của tỉnh chưa được nhập
      Cho bộ tiêu chí "tinh-hoan-thanh-2026" ngày 31/12/2026
      Và một tỉnh
      Và tỉnh không thuộc loại khu vực nào
      Và số liệu "Giao thông của tỉnh kết nối tới các xã, được bảo trì hàng năm" là có
      Và số liệu "Tỷ lệ km đường tỉnh được trồng cây xanh dọc tuyến đường" là 100
      Khi đánh giá
      Thì chỉ tiêu "4" chưa đủ căn cứ
      Và lý do là "mức của tỉnh chưa được nhập"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "tinh-hoan-thanh-2026" ngày 31/12/2026
      Và một tỉnh
      Và tỉnh không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "4" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "mức của tỉnh chưa được nhập"

    Tình huống: "Không" là chưa đạt dù mức còn để ngỏ: Giao thông của tỉnh kết nối tới các xã, được bảo trì hàng năm
      Cho bộ tiêu chí "tinh-hoan-thanh-2026" ngày 31/12/2026
      Và một tỉnh
      Và tỉnh không thuộc loại khu vực nào
      Và số liệu "Giao thông của tỉnh kết nối tới các xã, được bảo trì hàng năm" là không
      Và số liệu "Tỷ lệ km đường tỉnh được trồng cây xanh dọc tuyến đường" là 100
      Khi đánh giá
      Thì chỉ tiêu "4" chưa đạt
