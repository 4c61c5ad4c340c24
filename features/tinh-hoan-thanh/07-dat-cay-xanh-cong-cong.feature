# language: vi
Tính năng: Tiêu chí 7. Đất cây xanh công cộng (Tỉnh, thành phố trực thuộc trung ương hoàn thành nhiệm vụ xây dựng nông thôn mới)

  Căn cứ: 321/QĐ-TTg. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên mức, cho từng
  vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ căn cứ.

  Quy tắc: 7 Đất cây xanh sử dụng công cộng trên địa bàn tối thiểu là 4 m2/người

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "tinh-hoan-thanh" ngày 31/12/2024
      Và một tỉnh
      Và tỉnh không thuộc loại khu vực nào
      Và số liệu "Đất cây xanh sử dụng công cộng trên địa bàn tỉnh" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "7" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 3,9     | chưa đạt |
        | 4       | đạt      |
        | 4,1     | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "tinh-hoan-thanh" ngày 31/12/2024
      Và một tỉnh
      Và tỉnh không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "7" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"
